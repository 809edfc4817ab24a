// Documents → the terms by which each is found, field by field, and how often every word is written in them.

import { inflectedForms, termOf, termsOfWord, writtenWords } from './analyse.ts';
import type { SearchDocument } from './documents.ts';
import { FORM_FIELD, NAME_FIELD, PHRASE_FIELD } from './fields.ts';
import { formsOf } from './forms.ts';
import { nameTerm } from './name.ts';
import { type Phrases, phrasesIn, phraseTerm } from './phrase.ts';
import type { FieldTerms } from './shards/count.ts';
import { type Spellings, spellingsFrom } from './spellings.ts';

/** What the documents are found by. */
export interface Analysed {
  /** In the order of the documents. */
  readonly terms: readonly FieldTerms[];
  readonly spellings: Spellings;
}

/** A written word: its terms and inflected forms, and how often it is written. Most words of a catalogue are written many times. */
interface Written {
  readonly terms: readonly string[];
  readonly forms: readonly string[];
  times: number;
}

/** Analyses the documents; whole titles, the phrases of the thesaurus and inflected forms are terms of their own. */
export function termsAndSpellingsOf(documents: readonly Omit<SearchDocument, 'entry'>[], phrases: Phrases): Analysed {
  const known = new Map<string, Written>();
  const names = documents.map(({ card }) => nameTerm(card.title));
  const terms = documents.map(({ words, text }, place) => {
    const fields = new Map<string, readonly string[]>([
      [NAME_FIELD, [names[place] ?? '']],
      [PHRASE_FIELD, phrasesIn(text, phrases).map(phraseTerm)],
    ]);
    const forms = new Set<string>();
    for (const [field, own] of words) fields.set(field, termsIn(own, known, forms));
    return fields.set(FORM_FIELD, [...forms]);
  });
  return { terms, spellings: spellingsFrom(timesOf(known, names)) };
}

/** Inflected forms are added to those of the other fields. */
function termsIn(text: string, known: Map<string, Written>, forms: Set<string>): string[] {
  const terms: string[] = [];
  for (const { text: word } of writtenWords(text)) {
    const written = known.get(word) ?? { terms: termsOfWord(word), forms: inflectedForms(word), times: 0 };
    if (written.times === 0) known.set(word, written);
    written.times += 1;
    terms.push(...written.terms);
    for (const form of written.forms) forms.add(form);
  }
  return terms;
}

/** How often every form is written that says something. */
function timesOf(known: ReadonlyMap<string, Written>, names: readonly string[]): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  const count = (form: string, more: number) => times.set(form, (times.get(form) ?? 0) + more);
  for (const name of names) count(name, 1);
  for (const [word, written] of known) {
    for (const form of formsOf(word).all) if (termOf(form) !== undefined) count(form, written.times);
  }
  return times;
}
