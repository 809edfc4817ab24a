// Words of praise, in a summary or a body, that tell a reader nothing.

import { matchesIn } from '../body.ts';
import type { EntryRule } from '../rule.ts';

const PRAISE = [
  'world[- ]leading',
  'world[- ]class',
  'market[- ]leading',
  'industry[- ]leading',
  'best[- ]in[- ]class',
  'best[- ]of[- ]breed',
  'cutting[- ]edge',
  'bleeding[- ]edge',
  'leading[- ]edge',
  'state[- ]of[- ]the[- ]art',
  'next[- ]gen(?:eration)?',
  'game[- ]chang(?:ing|er)',
  'ground-?breaking',
  'revolutionary',
  'innovative',
  'seamless(?:ly)?',
  'unrivalled',
  'unparalleled',
  // A unique number or name is a fact, a unique product is praise.
  'unique(?! (?:identif|reference|number|name|id\\b|key|code))',
];
const WORDS = new RegExp(`(?<![\\w-])(?:${PRAISE.join('|')})(?![\\w-])`, 'giu');

export const marketingWords: EntryRule = {
  code: 'marketing-words',
  *check(entry) {
    for (const [word] of (entry.header.summary ?? '').matchAll(WORDS)) yield { field: '/summary', ...wordingFor(word) };
    for (const { text, place } of matchesIn(entry, WORDS)) yield { field: '', place, ...wordingFor(text) };
  },
};

function wordingFor(word: string): { message: string; hint: string } {
  return {
    message: `Unexpected word of praise "${word}", expected what it does.`,
    hint: 'Say the fact behind the word, or leave it out.',
  };
}
