// The words of the dictionary that one slip of typing apart: as lunr's own token sets say.

import lunr from 'lunr';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { randomFor } from '../../../src/generate/random.ts';
import { dictionaryOf, nearlyAll } from '../../../src/search/shards/dictionary.ts';
import { type DictionaryWord, reversed } from '../../../src/search/shards/dictionary-file.ts';
import { isOneSlipFrom } from '../../../src/search/spellings.ts';

interface TokenSet {
  readonly intersect: (other: TokenSet) => TokenSet;
  readonly toArray: () => string[];
}

const TokenSets = lunr.TokenSet as unknown as {
  readonly fromArray: (words: readonly string[]) => TokenSet;
  readonly fromFuzzyString: (word: string, editDistance: number) => TokenSet;
};

const random = randomFor(1, 'expansion');
const LETTERS = 'abc12é'.split('');
const wordOf = (longest: number): string =>
  Array.from({ length: 1 + random.below(longest) }, () => random.pick(LETTERS)).join('');
const words = [...new Set(Array.from({ length: 700 }, () => wordOf(6)))].sort();
const set = TokenSets.fromArray(words);

test('every word that lunr finds at an edit distance of 1, and no other', async () => {
  const [forward, backward] = [words, words.map(reversed).sort()].map((list) => ({
    separators: async () => ['', 'b', 'c'],
    read: async (number: number) => inRange(list, number),
  }));
  if (!forward || !backward) throw new Error('two halves');
  const dictionary = dictionaryOf(forward, backward);
  for (let count = 0; count < 500; count += 1) {
    const text = wordOf(7);
    const found = (await nearlyAll(dictionary, text))
      .map((word) => word.text)
      .filter((near) => isOneSlipFrom(near, text));
    const expected = set.intersect(TokenSets.fromFuzzyString(text, 1)).toArray();
    assert.equal(found.sort(), expected.filter((near) => near !== text).sort(), text);
  }
});

test.run();

function inRange(list: readonly string[], number: number): DictionaryWord[] {
  const range = (text: string): number => (text >= 'c' ? 2 : text >= 'b' ? 1 : 0);
  return list.filter((text) => range(text) === number).map((text) => ({ text, count: 1 }));
}
