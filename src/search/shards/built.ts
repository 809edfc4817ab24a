// A lunr builder that has built → what it counted, term by term.

import type lunr from 'lunr';
import type { SearchedField } from '../documents.ts';
import type { Parameters } from './manifest.ts';
import type { IndexedTerm, TermList } from './postings.ts';

type ByDocument = Readonly<Record<string, object>>;

/** What a builder of lunr 2.3.9 holds once it has built. The types of lunr leave it out, or have it wrong. */
interface Built {
  readonly _b: number;
  readonly _k1: number;
  readonly _fields: Readonly<Record<string, { readonly boost?: number }>>;
  readonly _documents: Readonly<Record<string, { readonly boost?: number }>>;
  readonly documentCount: number;
  readonly averageFieldLength?: Readonly<Record<string, number>>;
  /** By "field/document", e.g. "title/12". */
  readonly fieldLengths: Readonly<Record<string, number>>;
  readonly fieldTermFrequencies: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** By the term; beside the fields it holds the number of the term as `_index`. */
  readonly invertedIndex: Readonly<Record<string, Readonly<Record<string, ByDocument>> & { readonly _index: number }>>;
}

/** What was counted. */
export interface Counted {
  readonly parameters: Parameters;
  /** Ascending by code units. */
  readonly terms: readonly IndexedTerm[];
}

/** What a builder counted whose `build` was called. References must be the places of the documents: "0", "1", "2", …. */
export function countedBy(builder: lunr.Builder, labelled: readonly SearchedField[]): Counted {
  const built = builder as unknown as Built;
  const fields = Object.keys(built._fields);
  if (!built.averageFieldLength) throw new Error('The lunr builder has not built yet.');
  if (!arePlaces(built, fields))
    throw new Error('Unexpected reference of a document, expected its place: "0", "1", ….');
  const terms = Object.keys(built.invertedIndex).sort();
  return { parameters: parametersOf(built, labelled), terms: terms.map((term) => termOf(built, fields, term)) };
}

/** lunr lists documents in ascending order of such references, whenever they came; here they must have come in it too. */
function arePlaces({ fieldLengths, documentCount }: Built, fields: readonly string[]): boolean {
  const references = Object.keys(fieldLengths);
  if (references.length !== documentCount * fields.length) return false;
  const expected = (at: number) => `${fields[at % fields.length]}/${Math.floor(at / fields.length)}`;
  return references.every((reference, at) => reference === expected(at));
}

function parametersOf(built: Built, labelled: readonly SearchedField[]): Parameters {
  const labels = new Map(labelled.map(({ name, label }) => [name, label]));
  const averages = built.averageFieldLength ?? {};
  const fields = Object.entries(built._fields).map(([name, { boost }]) => {
    const label = labels.get(name);
    return { name, ...(label !== undefined && { label }), boost: boost || 1, average: averages[name] || 0 };
  });
  const boosts = Object.entries(built._documents).map(([place, { boost }]) => [Number(place), boost || 1] as const);
  return {
    documentCount: built.documentCount,
    k1: built._k1,
    b: built._b,
    fields,
    boosts: boosts.filter(([, boost]) => boost !== 1),
  };
}

function termOf(built: Built, fields: readonly string[], term: string): IndexedTerm {
  const posting = built.invertedIndex[term];
  const lists = fields.flatMap((name, field): TermList[] => {
    const places = Object.keys(posting?.[name] ?? {});
    return places.length === 0 ? [] : [listOf(built, { name, field, term, places })];
  });
  return { term, index: posting?._index ?? 0, lists };
}

interface Stands {
  readonly name: string;
  readonly field: number;
  readonly term: string;
  readonly places: readonly string[];
}

function listOf({ fieldTermFrequencies, fieldLengths }: Built, { name, field, term, places }: Stands): TermList {
  return {
    field,
    documents: Uint32Array.from(places, Number),
    frequencies: Uint32Array.from(places, (place) => fieldTermFrequencies[`${name}/${place}`]?.[term] ?? 0),
    lengths: Uint32Array.from(places, (place) => fieldLengths[`${name}/${place}`] ?? 0),
  };
}
