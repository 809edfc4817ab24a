// A plan and what the engine found → the entries that meet it, best first.

import type { MatchedField } from './answer.ts';
import type { Engine, Found, Sought } from './engine.ts';
import { BODY_FIELD, NAME_FIELD, TITLE_FIELD } from './fields.ts';
import type { Plan, Wanted, Way } from './plan.ts';

/** An entry that meets a plan. */
export interface Ranked {
  readonly document: number;
  readonly score: number;
  readonly matched: readonly MatchedField[];
  readonly terms: ReadonlySet<string>;
}

/** What was found, and whether it has enough of the words. */
export interface Ranking {
  readonly coverage: 'enough' | 'some';
  readonly ranked: readonly Ranked[];
}

/** Whether a document says a phrase, folded, in a row. */
export type HasPhrase = (document: number, phrase: string) => boolean;

/** A found document with the ways in which it meets each of what is wanted. */
interface Candidate {
  readonly found: Found;
  readonly met: readonly (readonly Way[])[];
}

/**
 * Entries with all words stand above those that lack one of three; where no entry has that many, any that has some.
 * A phrase may never be missing, and what is excluded never there.
 */
export async function rank(engine: Engine, plan: Plan, hasPhrase: HasPhrase): Promise<Ranking> {
  const excluded = await excludedBy(engine, plan, hasPhrase);
  const candidates = await candidatesFor(engine, plan.wanted, plan.named, hasPhrase);
  const able = candidates.filter(({ found, met }) => !excluded.has(found.document) && hasEveryPhrase(plan.wanted, met));
  const needed = plan.wanted.length - Math.floor(plan.wanted.length / 3);
  const enough = able.filter(({ met }) => countOf(met) >= needed);
  const isEnough = enough.length > 0 || able.length === 0;
  return { coverage: isEnough ? 'enough' : 'some', ranked: scored(isEnough ? enough : able) };
}

/** The documents that have what is excluded. */
export async function excludedBy(engine: Engine, plan: Plan, hasPhrase: HasPhrase): Promise<ReadonlySet<number>> {
  return new Set((await candidatesFor(engine, plan.excluded, [], hasPhrase)).map(({ found }) => found.document));
}

async function candidatesFor(
  engine: Engine,
  wanted: readonly Wanted[],
  named: readonly Way[],
  hasPhrase: HasPhrase,
): Promise<Candidate[]> {
  const found = await engine.find(soughtFor([...wanted.flatMap(({ ways }) => ways), ...named]));
  return found
    .map((one) => ({ found: one, met: wanted.map((want) => waysMet(want, named, one, hasPhrase)) }))
    .filter(({ met }) => countOf(met) > 0);
}

/** Each term once, with the greatest weight that any way gives it. */
function soughtFor(ways: readonly Way[]): Sought[] {
  const boosts = new Map<string, number>();
  for (const { terms, boost } of ways)
    for (const term of terms) boosts.set(term, Math.max(boost, boosts.get(term) ?? 0));
  return [...boosts].map(([term, boost]) => ({ term, boost }));
}

/** An entry of that very name meets each of the words, though the name be written in one ("acmebooth"). */
function waysMet({ reading, ways }: Wanted, named: readonly Way[], found: Found, hasPhrase: HasPhrase): Way[] {
  const met = [...ways, ...named].filter((way) => isMet(way, found, hasPhrase));
  if (met.length === 0 || reading.phrase === undefined) return met;
  return hasPhrase(found.document, reading.phrase) ? met : [];
}

function isMet(way: Way, found: Found, hasPhrase: HasPhrase): boolean {
  const fields = fieldsOf(way, found);
  const isLoose = way.phrase !== undefined && fields.every((field) => field === BODY_FIELD);
  return fields.length > 0 && (!isLoose || hasPhrase(found.document, way.phrase));
}

/** The fields that have all terms of the way. */
function fieldsOf({ terms }: Way, { matched }: Found): string[] {
  const [first = [], ...rest] = terms.map((term) => matched.get(term) ?? []);
  const fields = first.filter((field) => rest.every((others) => others.includes(field)));
  return [...new Set(fields.map((field) => (field === NAME_FIELD ? TITLE_FIELD : field)))];
}

function hasEveryPhrase(wanted: readonly Wanted[], met: Candidate['met']): boolean {
  return wanted.every(({ reading }, place) => reading.role !== 'phrase' || (met[place]?.length ?? 0) > 0);
}

function countOf(met: Candidate['met']): number {
  return met.filter((ways) => ways.length > 0).length;
}

/** Whoever has more of the words stands higher: each step up begins above the best of the step below. */
function scored(candidates: readonly Candidate[]): Ranked[] {
  const best = candidates.reduce((most, { found }) => Math.max(most, found.score), 0);
  return candidates
    .map((candidate) => rankedOf(candidate, candidate.found.score + (countOf(candidate.met) - 1) * best))
    .sort((a, b) => b.score - a.score || a.document - b.document);
}

/** Rounded, so that the last bits of a sum decide nothing. */
function rankedOf({ found, met }: Candidate, score: number): Ranked {
  const terms = new Set(met.flat().flatMap((way) => way.terms));
  return { document: found.document, score: Math.round(score * 1e4) / 1e4, matched: matchedFields(met, found), terms };
}

/** Of the ways in which a field meets a reading the first says it all: who typed "kiosk" need not see its synonyms. */
function matchedFields(met: Candidate['met'], found: Found): MatchedField[] {
  const words = new Map<string, Set<string>>();
  for (const ways of met) {
    const told = new Set<string>();
    for (const way of ways) {
      for (const field of fieldsOf(way, found).filter((one) => !told.has(one))) {
        words.set(field, (words.get(field) ?? new Set()).add(way.shown));
        told.add(field);
      }
    }
  }
  return [...words].map(([field, shown]) => ({ field, words: [...shown] }));
}
