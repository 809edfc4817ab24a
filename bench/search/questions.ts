// A corpus and a seed → questions whose right answer is known: for each, one listing that somebody looks for.

import { type Random, randomFor } from '../../src/generate/random.ts';
import { termOf } from '../../src/search/analyse.ts';
import { inflectedOtherwise } from './inflect.ts';
import type { Listing } from './listing.ts';

/** The sorts of question, in the order of the table. */
export const SORTS = ['title', 'mistyped', 'rare words', 'common words', 'beginning', 'inflected'] as const;
export type Sort = (typeof SORTS)[number];

/** What is typed, and the place of the listing that is meant. */
export interface Question {
  readonly sort: Sort;
  readonly typed: string;
  readonly meant: number;
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** In how many listings each word stands. */
type Spread = ReadonlyMap<string, number>;

/** So many questions of each sort. */
export function questionsFor(listings: readonly Listing[], seed: number, each = 100): Question[] {
  const all = listings.map(wordsOf);
  const spread = spreadOf(all);
  const words = tellingApart(all);
  return SORTS.flatMap((sort) => {
    const random = randomFor(seed, sort);
    const questions: Question[] = [];
    while (questions.length < each) {
      const meant = random.below(listings.length);
      const typed = ask(sort, listings[meant]?.title ?? '', words[meant] ?? [], spread, random);
      if (typed !== undefined) questions.push({ sort, typed, meant });
    }
    return questions;
  });
}

/** What somebody may remember of a listing: words of its line and of its text. */
function wordsOf({ summary, text }: Listing): string[] {
  const words = `${summary} ${text}`.toLowerCase().match(/(?<![\p{L}\p{N}])\p{L}{3,}(?![\p{L}\p{N}])/gu) ?? [];
  return [...new Set(words)].filter((word) => termOf(word) !== undefined);
}

/** None of a listing whose words another has too: what is asked with them could mean either, so that no answer were the right one. */
function tellingApart(lists: readonly string[][]): string[][] {
  const keys = lists.map((words) => [...words].sort().join(' '));
  const times = new Map<string, number>();
  for (const key of keys) times.set(key, (times.get(key) ?? 0) + 1);
  return lists.map((words, place) => (times.get(keys[place] ?? '') === 1 ? words : []));
}

function spreadOf(lists: readonly (readonly string[])[]): Spread {
  const spread = new Map<string, number>();
  for (const words of lists) for (const word of words) spread.set(word, (spread.get(word) ?? 0) + 1);
  return spread;
}

/** Undefined where nothing can be asked so. */
function ask(sort: Sort, title: string, words: readonly string[], spread: Spread, random: Random): string | undefined {
  if (sort === 'title') return title;
  if (sort === 'mistyped') return title.length < 4 ? undefined : mistyped(title, random);
  if (sort === 'beginning') return title.length < 4 ? undefined : title.slice(0, Math.ceil(title.length * 0.6)).trim();
  if (sort === 'rare words') return rareWords(words, spread);
  const common = commonWords(words, spread, random);
  if (sort === 'common words') return common?.join(' ');
  return common?.map((word) => inflectedOtherwise(word, spread)).join(' ');
}

function rareWords(words: readonly string[], spread: Spread): string | undefined {
  const known = words.filter((word) => (spread.get(word) ?? 0) >= 2);
  const rarest = known.sort((a, b) => (spread.get(a) ?? 0) - (spread.get(b) ?? 0)).slice(0, 3);
  return rarest.length < 3 ? undefined : rarest.join(' ');
}

/** Three words that are neither rare nor everywhere. */
function commonWords(words: readonly string[], spread: Spread, random: Random): string[] | undefined {
  const most = Math.max(...spread.values());
  const common = words.filter((word) => (spread.get(word) ?? 0) >= most / 500 && (spread.get(word) ?? 0) <= most / 10);
  if (common.length < 3) return undefined;
  const chosen = new Set<string>();
  while (chosen.size < 3) chosen.add(random.pick(common));
  return [...chosen];
}

/** One letter wrong, missing, too many, or swapped with the next. */
function mistyped(title: string, random: Random): string {
  const at = random.below(title.length - 1);
  const letter = random.pick([...LETTERS]);
  const [before, after] = [title.slice(0, at), title.slice(at)];
  const slips = [after.slice(1), letter + after, letter + after.slice(1), `${after[1]}${after[0]}${after.slice(2)}`];
  const slipped = before + random.pick(slips);
  return slipped === title ? mistyped(title, random) : slipped;
}
