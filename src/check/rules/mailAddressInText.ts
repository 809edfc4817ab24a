// An e-mail address in an entry: most often a person's, who has not been asked.

import { matchesIn } from '../body.ts';
import type { EntryRule } from '../rule.ts';
import { textsWhere } from '../texts.ts';

// Every part is bounded, so that no text makes the search slow.
const MAIL = /(?<![\w.%+-])[\w.%+-]{1,64}@(?:[A-Za-z0-9-]{1,63}\.){1,8}[A-Za-z]{2,24}\b/g;

export const mailAddressInText: EntryRule = {
  code: 'mail-address-in-text',
  *check(entry) {
    const problem = {
      message: 'Unexpected e-mail address, expected none: it is personal data.',
      hint: 'Link to the page on which the body tells how to reach it.',
    };
    for (const field of textsWhere(entry.header, hasMail)) yield { field, ...problem };
    if (!hasMail(entry.body)) return;
    for (const { place } of matchesIn(entry, MAIL)) yield { field: '', place, ...problem };
  },
};

function hasMail(text: string): boolean {
  return text.includes('@') && text.search(MAIL) !== -1;
}
