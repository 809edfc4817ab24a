// Documents → the terms by which each is found, field by field, and how often every word is written in them.

import { type WrittenTerm, writtenTermsOf, writtenWords } from './analyse.ts';
import type { SearchDocument } from './documents.ts';
import { PHRASE_FIELD } from './fields.ts';
import type { FieldTerms } from './shards/count.ts';
import { type Spellings, spellingsFrom } from './spellings.ts';

/** What the documents are found by. */
export interface Analysed {
  /** In the order of the documents. */
  readonly terms: readonly FieldTerms[];
  readonly spellings: Spellings;
}

/** A written word with its terms, and how often it is written. Most words of a catalogue are written many times. */
interface Written {
  readonly terms: readonly WrittenTerm[];
  times: number;
}

/** Analyses the documents; the phrases that each says are terms of their own. */
export function termsAndSpellingsOf(
  documents: readonly Pick<SearchDocument, 'words'>[],
  phraseTerms: readonly (readonly string[])[],
): Analysed {
  const known = new Map<string, Written>();
  const terms = documents.map(({ words }, place) => {
    const fields = new Map<string, readonly WrittenTerm[]>([[PHRASE_FIELD, (phraseTerms[place] ?? []).map(asItIs)]]);
    for (const [field, own] of words) fields.set(field, termsIn(own, known));
    return fields;
  });
  return { terms, spellings: spellingsFrom(timesOf(known)) };
}

function asItIs(term: string): WrittenTerm {
  return { term, form: term };
}

function termsIn(text: string, known: Map<string, Written>): WrittenTerm[] {
  const terms: WrittenTerm[] = [];
  for (const { text: word } of writtenWords(text)) {
    const written = known.get(word) ?? { terms: writtenTermsOf(word), times: 0 };
    if (written.times === 0) known.set(word, written);
    written.times += 1;
    terms.push(...written.terms);
  }
  return terms;
}

/** How often every form is written that says something. */
function timesOf(known: ReadonlyMap<string, Written>): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const { terms, times: more } of known.values()) {
    for (const { form } of terms) times.set(form, (times.get(form) ?? 0) + more);
  }
  return times;
}
