// The words of a search → their other ways of saying, looked up as runs: "mobile lab" is one thing, not two.

import type { Reading } from './read.ts';
import { type Expansion, keyOf, type Thesaurus } from './thesaurus.ts';

const MOST_EXPANSIONS = 8;

/** For each reading the other ways of saying it; the longest run of words that the thesaurus knows goes first. */
export function expansionsOf(thesaurus: Thesaurus, readings: readonly Reading[]): Expansion[][] {
  const found: Expansion[][] = readings.map(() => []);
  const keys = readings.map(({ role, words }) => (role === 'word' ? keyOf(words.join(' ')) : undefined));
  for (let from = 0; from < keys.length; from += 1) {
    const { length, expansions } = longestRun(thesaurus, keys, from);
    for (let at = from; at < from + length; at += 1) found[at] = [...expansions];
    from += Math.max(0, length - 1);
  }
  return found;
}

function longestRun(
  thesaurus: Thesaurus,
  keys: readonly (string | undefined)[],
  from: number,
): { length: number; expansions: readonly Expansion[] } {
  const end = keys.indexOf(undefined, from);
  for (let to = end < 0 ? keys.length : end; to > from; to -= 1) {
    const expansions = thesaurus.get(keys.slice(from, to).join(' '));
    if (expansions) return { length: to - from, expansions: expansions.slice(0, MOST_EXPANSIONS) };
  }
  return { length: 0, expansions: [] };
}
