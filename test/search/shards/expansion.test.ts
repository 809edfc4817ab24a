// Which words a pattern finds, and in which order: as lunr's own token sets say.

import lunr from 'lunr';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { randomFor } from '../../../src/generate/random.ts';
import { dictionaryOf, nearlyAll } from '../../../src/search/shards/dictionary.ts';
import { type DictionaryWord, reversed } from '../../../src/search/shards/dictionary-file.ts';
import { matching } from '../../../src/search/shards/lunr/expansion.ts';

interface TokenSet {
  readonly intersect: (other: TokenSet) => TokenSet;
  readonly toArray: () => string[];
}

const TokenSets = lunr.TokenSet as unknown as {
  readonly fromArray: (words: readonly string[]) => TokenSet;
  readonly fromString: (pattern: string) => TokenSet;
  readonly fromFuzzyString: (word: string, editDistance: number) => TokenSet;
};

const random = randomFor(1, 'expansion');
const LETTERS = 'abc12é'.split('');
const wordOf = (longest: number, letters = LETTERS): string =>
  Array.from({ length: 1 + random.below(longest) }, () => random.pick(letters)).join('');
const words = [...new Set(Array.from({ length: 700 }, () => wordOf(6)))].sort();
const set = TokenSets.fromArray(words);

test('a pattern finds what lunr finds, in the same order', () => {
  for (let count = 0; count < 500; count += 1) {
    const text = wordOf(6, [...LETTERS, '*', '*']);
    assert.equal(
      matching(words, { text, editDistance: undefined }),
      set.intersect(TokenSets.fromString(text)).toArray(),
    );
  }
});

test('a mistyped word finds what lunr finds at an edit distance of 1, in the same order', () => {
  for (let count = 0; count < 500; count += 1) {
    const text = wordOf(7);
    assert.equal(
      matching(words, { text, editDistance: 1 }),
      set.intersect(TokenSets.fromFuzzyString(text, 1)).toArray(),
    );
  }
});

test('the dictionary gives every word that lunr finds at an edit distance of 1, from a few of its words', async () => {
  const halves = [words, words.map(reversed).sort()].map((list) => ({
    separators: async () => ['', 'b', 'c'],
    read: async (number: number) => inRange(list, number),
  }));
  const [forward, backward] = halves;
  if (!forward || !backward) throw new Error('two halves');
  const dictionary = dictionaryOf(forward, backward);
  for (let count = 0; count < 500; count += 1) {
    const text = wordOf(7);
    const found = (await nearlyAll(dictionary, text)).map((word) => word.text);
    const expected = set.intersect(TokenSets.fromFuzzyString(text, 1)).toArray();
    assert.equal(matching(found.sort(), { text, editDistance: 1 }).sort(), expected.sort(), text);
  }
});

test('a pattern with many stars takes no longer than others', () => {
  const long = 'a'.repeat(64);
  const began = performance.now();
  assert.equal(matching([long], { text: '*a'.repeat(30), editDistance: undefined }), [long]);
  assert.ok(performance.now() - began < 1000);
});

function inRange(list: readonly string[], number: number): DictionaryWord[] {
  const range = (text: string): number => (text >= 'c' ? 2 : text >= 'b' ? 1 : 0);
  return list.filter((text) => range(text) === number).map((text) => ({ text, count: 1 }));
}

test.run();
