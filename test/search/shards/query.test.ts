// The sharded search against full lunr: the same documents with the same scores to the last bit.

import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { type Random, randomFor } from '../../../src/generate/random.ts';
import { termsOfWord } from '../../../src/search/analyse.ts';
import type { Engine, Sought } from '../../../src/search/engine.ts';
import { openShards } from '../../../src/search/shards/open.ts';
import type { Writing } from '../../../src/search/shards/write.ts';
import { documentsIn, findWithLunr } from '../lunr.ts';
import { corpusOf, serving } from './corpus.ts';

const PER_MODE = 60;
const ODD = ['the', 'zzz', '', 'constructor', '__proto__', 'hasOwnProperty', 'ISO/IEC', 'iso27001', 'C++', '𝒜', 'é'];
const corpus = corpusOf(500, 1);

/** A word of the corpus, or one of those that make trouble. */
const word = (random: Random): string => (random.chance(0.1) ? random.pick(ODD) : random.pick(corpus.words));

/** Each term once, as the strategy asks. */
function sought(random: Random, count: number, boosts: readonly number[]): Sought[] {
  const terms = Array.from({ length: count }, () => word(random)).flatMap(termsOfWord);
  return [...new Set(terms)].map((term) => ({ term, boost: random.pick(boosts) }));
}

const MODES: Readonly<Record<string, (random: Random) => Sought[]>> = {
  'one word': (random) => sought(random, 1, [1]),
  'several words': (random) => sought(random, 1 + random.below(6), [1]),
  'words and other ways of saying': (random) => sought(random, 2 + random.below(4), [1, 0.5, 0.2, 0.7]),
  'many endings of a word': (random) => [...sought(random, 1, [1]), ...sought(random, 40, [0.1])],
  'weights that nobody gives': (random) => sought(random, 3, [0, 10, -1, 1e-9]),
};

/** Many files, some, and one of each sort. */
const SIZES: readonly Partial<Writing>[] = [{ target: 256 }, { target: 2048 }, { small: Number.POSITIVE_INFINITY }];

const engines = Promise.all(SIZES.map(async (writing) => (await openShards(serving(corpus.write(writing)))).engine));

for (const [mode, make] of Object.entries(MODES)) {
  test(`${mode}: the answers of full lunr, whatever the size of the files`, async () => {
    const random = randomFor(2, mode);
    const queries = Array.from({ length: PER_MODE }, () => unique(make(random)));
    assert.equal(await unlike(await engines, queries), []);
  });
}

test('most of those queries have an answer', () => {
  const random = randomFor(2, 'answers');
  const queries = Array.from({ length: PER_MODE }, () => sought(random, 3, [1]));
  assert.ok(queries.filter((query) => findWithLunr(corpus.index, query).length > 0).length > PER_MODE / 2);
});

test.run();

function unique(query: readonly Sought[]): Sought[] {
  return [...new Map(query.map((one) => [one.term, one])).values()];
}

/** The queries that any of these does not answer as lunr does. */
async function unlike(all: readonly Engine[], queries: readonly (readonly Sought[])[]): Promise<unknown[]> {
  const wrong: unknown[] = [];
  for (const query of queries) {
    const expected = findWithLunr(corpus.index, query);
    for (const engine of all) {
      const found = documentsIn(await engine.find(query), query);
      const isSame =
        found.length === expected.length &&
        found.every(({ document, score, matched }, at) => {
          const wanted = expected[at];
          return (
            document === wanted?.document && Object.is(score, wanted.score) && matched.size === wanted.matched.size
          );
        });
      if (!isSame) wrong.push(query);
    }
  }
  return wrong;
}
