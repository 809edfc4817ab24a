// Documents → a lunr index, and a lunr index → the engine that the search strategy asks.

import lunr from 'lunr';
import { NAME_MARK, termOf, useAnalyser, writtenWords } from './analyse.ts';
import type { SearchDocument, SearchedField } from './documents.ts';
import type { Engine, Found, Sought } from './engine.ts';
import { NAME_FIELD } from './fields.ts';
import { formsOf } from './forms.ts';
import { nameTerm } from './name.ts';
import { beginningWith, nearTo, type Spellings, spellingsFrom } from './spellings.ts';

/** What the engine needs, as JSON. */
export interface LunrFile {
  readonly lunr: object;
  readonly spellings: Spellings;
}

/** Holds the place of a document; no field of a schema is called so. */
const PLACE = '#';

/** Indexes the documents; the place of a document in the list is its reference in the index. */
export function indexWithLunr(documents: readonly SearchDocument[], fields: readonly SearchedField[]): LunrFile {
  return { lunr: builderOf(documents, fields).build().toJSON(), spellings: spellingsOf(documents) };
}

/** A builder that has taken in the documents, and has only to build. */
export function builderOf(documents: readonly SearchDocument[], fields: readonly SearchedField[]): lunr.Builder {
  const builder = new lunr.Builder();
  useAnalyser(builder);
  builder.ref(PLACE);
  builder.field(NAME_FIELD);
  for (const { name, weight } of fields) builder.field(name, { boost: weight });
  documents.forEach((document, place) => {
    builder.add({
      ...Object.fromEntries(document.words),
      [NAME_FIELD]: [nameTerm(document.card.title)],
      [PLACE]: String(place),
    });
  });
  return builder;
}

/** The engine over an index that `indexWithLunr` made. */
export function openLunr({ lunr: json, spellings }: LunrFile): Engine {
  const index = lunr.Index.load(json);
  const terms = termsIn(json);
  return {
    find: async (sought) => (sought.length === 0 ? [] : find(index, sought)),
    known: async (wanted) => new Set(wanted.filter((term) => terms.has(term))),
    beginning: async (letters, limit) => beginningWith(spellings, letters, limit),
    near: async (word) => nearTo(spellings, word).filter((near) => !near.startsWith(NAME_MARK)),
  };
}

/** Never lunr's own reading of a text: its syntax throws on "foo:bar" and takes minutes over "foo~99". */
function find(index: lunr.Index, sought: readonly Sought[]): Found[] {
  const results = index.query((query) => {
    for (const { term, boost } of sought)
      query.term(term, { boost, usePipeline: false, wildcard: lunr.Query.wildcard.NONE });
  });
  return results.map(({ ref, score, matchData }) => ({
    document: Number(ref),
    score,
    matched: fieldsByTerm(matchData),
  }));
}

function fieldsByTerm({ metadata }: lunr.MatchData): Map<string, string[]> {
  return new Map(Object.entries(metadata).map(([term, fields]) => [term, Object.keys(fields)]));
}

function termsIn(json: object): ReadonlySet<string> {
  const { invertedIndex } = json as { readonly invertedIndex: readonly (readonly [string, object])[] };
  return new Set(invertedIndex.map(([term]) => term));
}

/** The words of the documents as they are written. */
export function spellingsOf(documents: readonly SearchDocument[]): Spellings {
  const met = new Map<string, number>();
  const meet = (word: string) => met.set(word, (met.get(word) ?? 0) + 1);
  for (const { words, card } of documents) {
    meet(nameTerm(card.title));
    for (const text of words.values()) for (const word of writtenWords(text)) formsOf(word.text).all.forEach(meet);
  }
  return spellingsFrom(new Map([...met].filter(([word]) => termOf(word) !== undefined)));
}
