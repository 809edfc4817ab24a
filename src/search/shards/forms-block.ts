// The forms in which terms are written ↔ bytes: of each form only what differs from its term.

import { type ByteReader, newWriter } from './bytes.ts';
import { sharedLength } from './front-coding.ts';
import type { IndexedTerm } from './postings.ts';

/** For each term how many forms follow, 0 where the term itself is the only one; of each how much it shares with the term. */
export function writtenForms(terms: readonly Pick<IndexedTerm, 'term' | 'forms'>[]): Uint8Array {
  const writer = newWriter();
  for (const { term, forms } of terms) {
    const told = forms.length === 1 && forms[0] === term ? [] : forms;
    writer.number(told.length);
    for (const form of told) {
      const shared = sharedLength(term, form);
      writer.number(shared);
      writer.number(form.length - shared);
      writer.units(form.slice(shared));
    }
  }
  return writer.bytes();
}

/** The forms of each of the terms. */
export function formsOf(reader: ByteReader, terms: readonly string[]): string[][] {
  return terms.map((term) => {
    const told = Array.from({ length: reader.number() }, () => {
      const shared = reader.number();
      return term.slice(0, shared) + reader.units(reader.number());
    });
    return told.length === 0 ? [term] : told;
  });
}
