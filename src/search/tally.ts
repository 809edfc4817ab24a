// Results and chosen filters → which results pass, and how many each value of each facet would leave.

import type { FacetCounts, Filters } from './answer.ts';
import type { Facet } from './facet.ts';

/** What passes, and the counts. */
export interface Tally {
  readonly passing: readonly number[];
  readonly counts: FacetCounts;
}

/** A facet with the places of the values chosen in it; undefined where none is. */
interface Choice {
  readonly facet: Facet;
  readonly chosen: ReadonlySet<number> | undefined;
}

/**
 * Any value of one facet, something of every facet. A facet's own counts leave its own filter out of account, so that they
 * say what choosing another value would bring; chosen values are listed though they count 0.
 */
export function tally(facets: readonly Facet[], documents: readonly number[], filters: Filters): Tally {
  const choices = facets.map((facet) => choiceOf(facet, filters.get(facet.name)));
  const known = new Set(facets.map(({ name }) => name));
  const isHopeless = [...filters].some(([name, values]) => values.length > 0 && !known.has(name));
  const counts = choices.map(({ facet }) => facet.values.map(() => 0));
  const passing = isHopeless ? [] : documents.filter((document) => count(choices, counts, document));
  return { passing, counts: new Map(choices.flatMap((choice, place) => named(choice, counts[place] ?? []))) };
}

function choiceOf(facet: Facet, values: readonly string[] = []): Choice {
  if (values.length === 0) return { facet, chosen: undefined };
  const wanted = new Set(values);
  return { facet, chosen: new Set(facet.values.flatMap(({ id }, place) => (wanted.has(id) ? [place] : []))) };
}

/** Counts one document where it fails no filter but the facet's own; true where it fails none at all. */
function count(choices: readonly Choice[], counts: readonly number[][], document: number): boolean {
  const failed = choices.flatMap((choice, place) => (fails(choice, document) ? [place] : []));
  if (failed.length > 1) return false;
  choices.forEach(({ facet }, place) => {
    if (failed.length === 0 || failed[0] === place) addUp(counts[place] ?? [], facet.column[document] ?? []);
  });
  return failed.length === 0;
}

function fails({ facet, chosen }: Choice, document: number): boolean {
  return chosen !== undefined && !(facet.column[document] ?? []).some((value) => chosen.has(value));
}

function addUp(counts: number[], values: readonly number[]): void {
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1;
}

function named({ facet, chosen }: Choice, counts: readonly number[]): [string, ReadonlyMap<string, number>][] {
  const told = facet.values.flatMap(({ id }, place): [string, number][] => {
    const number = counts[place] ?? 0;
    return number > 0 || chosen?.has(place) ? [[id, number]] : [];
  });
  return told.length > 0 ? [[facet.name, new Map(told)]] : [];
}
