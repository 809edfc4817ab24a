// Clauses that nobody would send on purpose: every one is answered or refused, and soon.

import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { randomFor } from '../../../src/generate/random.ts';
import type { Clause } from '../../../src/search/shards/clause.ts';
import { openShards } from '../../../src/search/shards/open.ts';
import { corpusOf, serving } from './corpus.ts';

const LONGEST_WAIT_MS = 2000;
const corpus = corpusOf(300, 6);
const opened = openShards(serving(corpus.write()));

const TEXTS: Readonly<Record<string, string>> = {
  'many stars': '*'.repeat(100_000),
  'stars and letters': '*a*k'.repeat(10_000),
  'a long word': 'a'.repeat(100_000),
  'a long word of two letters': 'ka'.repeat(50_000),
  'long numbers': '9'.repeat(100_000),
  'many marks': 'a-'.repeat(50_000),
  accents: 'é\u0301'.repeat(50_000),
  'half a character': '\ud835',
  'control characters': '\u0000\u0001\u007f',
  'names of lunr': '_index',
  'names of objects': '__proto__',
  'a field and a boost': 'title:foo^99~99',
  'one star': '*',
  nothing: '',
};

const WAYS: readonly Partial<Clause>[] = [
  {},
  { usePipeline: false },
  { editDistance: 0, usePipeline: false },
  { editDistance: 1, usePipeline: false },
  { editDistance: 1 },
  { wildcard: 3, usePipeline: false },
  { presence: 3 },
];

for (const [name, term] of Object.entries(TEXTS)) {
  test(`${name}: answered soon`, async () => {
    const shards = await opened;
    for (const way of WAYS) {
      const began = performance.now();
      await shards.query([{ term, ...way }], 10).catch(plainReason);
      const took = performance.now() - began;
      assert.ok(took < LONGEST_WAIT_MS, `${JSON.stringify(way)} took ${took} ms`);
    }
  });
}

test('random clauses are answered soon', async () => {
  const random = randomFor(7, 'hostile');
  const shards = await opened;
  const letters = [...'abkrot*~^:+-="\\/\u0000é1', '𝒜', '\ud800'];
  for (let count = 0; count < 500; count += 1) {
    const term = Array.from({ length: random.below(30) }, () => random.pick(letters)).join('');
    const began = performance.now();
    await shards.query([{ term, ...random.pick(WAYS) }, { term: random.pick(corpus.words) }], 10).catch(plainReason);
    assert.ok(performance.now() - began < LONGEST_WAIT_MS, JSON.stringify(term));
  }
});

test('many clauses are answered soon', async () => {
  const began = performance.now();
  const { total } = await (await opened).query(
    corpus.words.slice(0, 3000).map((term) => ({ term })),
    10,
  );
  assert.ok(total > 0 && performance.now() - began < 5 * LONGEST_WAIT_MS, `${performance.now() - began} ms`);
});

test('an index of nothing finds nothing', async () => {
  const shards = await openShards(serving(corpusOf(0, 1).write()));
  assert.is(
    (await shards.query([{ term: 'kiosk' }, { term: 'ki', wildcard: 2 }, { term: 'kisk', editDistance: 1 }])).total,
    0,
  );
  assert.equal(await shards.engine.near('kiosk'), []);
  assert.equal(await shards.engine.find([{ term: 'kiosk', boost: 1 }]), []);
});

function plainReason(error: unknown): void {
  assert.ok(error instanceof Error && error.constructor === Error, String(error));
}

test.run();
