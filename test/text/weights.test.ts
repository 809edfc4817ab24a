// Lists of weighed words in numbers: what they share is the same as when the words are held against each other.

import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { alike, covered, rarityIn, weighed } from '../../src/text/rarity.ts';
import { overlap, product, weightsOf } from '../../src/text/weights.ts';

const TEXTS = ['van', 'van phone', 'phone kiosk van', 'kiosk phone phone', 'disk', ''];
const rarity = rarityIn(TEXTS.map(wordsOf));

const test = suite('weights in numbers');

for (const one of TEXTS) {
  for (const other of TEXTS) {
    test(`“${one}” and “${other}”`, () => {
      const [a, b] = [one, other].map((text) => weighed(wordsOf(text), rarity)) as [Weighed, Weighed];
      assert.ok(Math.abs(product(weightsOf(a), weightsOf(b)) - alike(a, b)) < 1e-9);
      const [few, many] = [one, other].map((text) => new Set(wordsOf(text))) as [Set<string>, Set<string>];
      assert.ok(Math.abs(overlap(byRarity(few), byRarity(many)) - covered(few, many, rarity)) < 1e-9);
    });
  }
}

test('a list is whole within a longer one', () => {
  assert.is(overlap(byRarity(new Set(['van', 'kiosk'])), byRarity(new Set(['disk', 'kiosk', 'phone', 'van']))), 1);
});

type Weighed = ReturnType<typeof weighed>;

function byRarity(words: ReadonlySet<string>) {
  return weightsOf(Array.from(words, (word) => [word, rarity(word)]));
}

function wordsOf(text: string): string[] {
  return text.split(' ').filter(Boolean);
}

test.run();
