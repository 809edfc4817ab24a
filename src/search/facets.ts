// A catalogue → the facets: for each, its values with their labels, and which of them every document has.

import type { Catalogue } from '../model/catalogue.ts';
import type { Entry } from '../model/entry.ts';
import { byCodeUnit } from '../model/order.ts';
import { sortOf } from './card.ts';
import { type Facet, type FacetValue, offsetsOf } from './facet.ts';
import { type Question, questionsOf } from './questions.ts';

/** The facets that any of the entries answers, in the order of the schemas and then of the parameters. */
export function facetsOf(catalogue: Catalogue, entries: readonly Entry[]): Facet[] {
  return questionsOf(catalogue)
    .map((question) => facetOf(question, entries))
    .filter(({ values }) => values.length > 0);
}

function facetOf(question: Question, entries: readonly Entry[]): Facet {
  const { name, label, known, labelFor, ask, isParameter, isStatedInFull } = question;
  const broader = new Map(known.map((value) => [value.id, value.broader]));
  const answers = entries.map((entry) => withBroader(ask(entry), broader));
  const used = new Set(answers.flat());
  const values = [...known.filter(({ id }) => used.has(id)), ...unknownOnes(used, known, labelFor)];
  const places = new Map(values.map(({ id }, place) => [id, place]));
  const columns = answers.map((ids) => (ids.length === 0 ? ids : placesOf(ids, places)));
  const sorts = new Set(entries.filter((_, at) => answers[at]?.length).map(sortOf));
  return {
    name,
    label,
    sorts: [...sorts].sort(),
    isParameter,
    values,
    offsets: offsetsOf(columns.map(({ length }) => length)),
    places: Uint32Array.from(columns.flat()),
    ...(isParameter && {
      isStatedInFull: Uint8Array.from(entries, (entry, at) => (answers[at]?.length && isStatedInFull(entry) ? 1 : 0)),
    }),
  };
}

/** Values that no vocabulary orders stand in the order of their labels. */
function unknownOnes(
  used: ReadonlySet<string>,
  known: readonly FacetValue[],
  labelFor: (id: string) => string,
): FacetValue[] {
  const listed = new Set(known.map(({ id }) => id));
  return [...used]
    .filter((id) => !listed.has(id))
    .map((id) => ({ id, label: labelFor(id) }))
    .sort((a, b) => byCodeUnit(a.label.toLowerCase(), b.label.toLowerCase()) || byCodeUnit(a.id, b.id));
}

function placesOf(ids: readonly string[], places: ReadonlyMap<string, number>): number[] {
  return ids.flatMap((id) => places.get(id) ?? []).sort((a, b) => a - b);
}

const NO_VALUES: readonly never[] = [];

/** Most entries answer few questions, so that nothing is made for those that they leave open. */
function withBroader(ids: readonly string[], broader: ReadonlyMap<string, string | undefined>): readonly string[] {
  if (ids.length === 0) return NO_VALUES;
  const all = new Set<string>();
  for (const id of ids) {
    for (let at: string | undefined = id; at !== undefined && !all.has(at); at = broader.get(at)) all.add(at);
  }
  return [...all];
}
