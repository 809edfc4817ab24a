// The oracle: documents indexed and asked by lunr itself, with our analyser registered as lunr's pipeline.

import lunr from 'lunr';
import { writtenWords } from '../../src/search/analyse.ts';
import type { SearchDocument, SearchedField } from '../../src/search/documents.ts';
import type { Found, Sought } from '../../src/search/engine.ts';
import { PHRASE_FIELD } from '../../src/search/fields.ts';
import { formsOf } from '../../src/search/forms.ts';

/** A field and how much it counts. */
type Field = Pick<SearchedField, 'name' | 'weight'>;

/** What a document says in each field: a text, or terms that are ready. */
export type Fields = Readonly<Record<string, string | readonly string[]>>;

/** A document of a catalogue as lunr takes it in. */
export function fieldsOf({ words }: Pick<SearchDocument, 'words'>, phraseTerms: readonly string[] = []): Fields {
  return {
    ...Object.fromEntries(words),
    [PHRASE_FIELD]: phraseTerms,
  };
}

/** A document in which a sought term stands. */
export interface FoundDocument {
  readonly document: number;
  readonly score: number;
  /** The names of the fields in which each sought term stands. */
  readonly matched: ReadonlyMap<string, readonly string[]>;
}

/** What an engine found, in the order of the documents. */
export function documentsIn({ documents, scores, standsIn }: Found, sought: readonly Sought[]): FoundDocument[] {
  const matched = new Map(
    [...documents].sort((a, b) => a - b).map((document) => [document, new Map<string, string[]>()]),
  );
  for (const { term } of sought) {
    for (const stand of standsIn(term)) {
      for (const document of stand.documents) {
        const terms = matched.get(document);
        terms?.set(term, [...(terms.get(term) ?? []), stand.field]);
      }
    }
  }
  return [...matched].map(([document, terms]) => ({ document, score: scores[document] ?? 0, matched: terms }));
}

/** A full lunr index; the place of a document in the list is its reference. */
export function lunrOver(documents: readonly Fields[], fields: readonly Field[]): lunr.Index {
  const builder = new lunr.Builder();
  builder.tokenizer = Object.assign(tokens, { separator: lunr.tokenizer.separator });
  builder.pipeline.add(toForms, lunr.stopWordFilter, toStem);
  builder.searchPipeline.add(toForms, lunr.stopWordFilter, toStem);
  builder.ref('#');
  for (const { name, weight } of fields) builder.field(name, { boost: weight });
  documents.forEach((document, place) => {
    builder.add({ ...document, '#': String(place) });
  });
  return builder.build();
}

/** What lunr finds, in the order of the documents. Never lunr's own reading of a text: its syntax throws on "foo:bar". */
export function findWithLunr(index: lunr.Index, sought: readonly Sought[]): FoundDocument[] {
  if (sought.length === 0) return [];
  const results = index.query((query) => {
    for (const { term, boost } of sought) query.term(term, { boost, usePipeline: false });
  });
  return results.map(foundOf).sort((a, b) => a.document - b.document);
}

/** The terms of a lunr index. */
export function termsIn(index: lunr.Index): string[] {
  const { invertedIndex } = index.toJSON() as { readonly invertedIndex: readonly (readonly [string, object])[] };
  return invertedIndex.map(([term]) => term);
}

function tokens(text?: null | string | object | object[]): lunr.Token[] {
  if (Array.isArray(text)) return text.map((term) => new lunr.Token(String(term), { isReady: true }));
  return writtenWords(String(text ?? '')).map((word) => new lunr.Token(word.text, {}));
}

function toForms(token: lunr.Token): lunr.Token | lunr.Token[] {
  return isReady(token) ? token : formsOf(token.toString()).all.map((form) => token.clone(() => form));
}

/** Identifiers and short words are no English words that end in "s". */
function toStem(token: lunr.Token): lunr.Token {
  return !isReady(token) && /^\p{L}{4,}$/u.test(token.toString()) ? lunr.stemmer(token) : token;
}

function isReady(token: lunr.Token): boolean {
  return (token as lunr.Token & { readonly metadata: { readonly isReady?: boolean } }).metadata.isReady === true;
}

function foundOf({ ref, score, matchData }: lunr.Index.Result): FoundDocument {
  const { metadata } = matchData as { readonly metadata: Readonly<Record<string, object>> };
  return {
    document: Number(ref),
    score,
    matched: new Map(Object.entries(metadata).map(([term, fields]) => [term, Object.keys(fields)])),
  };
}

lunr.Pipeline.registerFunction(toForms, 'catalogue-forms');
lunr.Pipeline.registerFunction(toStem, 'catalogue-stem');
