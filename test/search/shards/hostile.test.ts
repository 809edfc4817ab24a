// What nobody would ask an engine on purpose: every question is answered, and soon.

import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { randomFor } from '../../../src/generate/random.ts';
import { openSearch } from '../../../src/search/shards/open.ts';
import { corpusOf, serving } from './corpus.ts';

const LONGEST_WAIT_MS = 2000;
const corpus = corpusOf(300, 6);
const opened = openSearch(serving(corpus.write()));

const TEXTS: Readonly<Record<string, string>> = {
  'many stars': '*'.repeat(100_000),
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
  nothing: '',
};

for (const [name, text] of Object.entries(TEXTS)) {
  test(`${name}: answered soon`, async () => {
    const took = await timeOf(text);
    assert.ok(took < LONGEST_WAIT_MS, `${took} ms`);
  });
}

test('random texts are answered soon', async () => {
  const random = randomFor(7, 'hostile');
  const letters = [...'abkrot*~^:+-="\\/\u0000é1', '𝒜', '\ud800'];
  for (let count = 0; count < 200; count += 1) {
    const text = Array.from({ length: random.below(30) }, () => random.pick(letters)).join('');
    assert.ok((await timeOf(text)) < LONGEST_WAIT_MS, JSON.stringify(text));
  }
});

test('many terms are answered soon', async () => {
  const began = performance.now();
  const { engine } = await opened;
  const found = await engine.find(corpus.words.slice(0, 3000).map((term) => ({ term, boost: 1 })));
  assert.ok(
    found.documents.length > 0 && performance.now() - began < 5 * LONGEST_WAIT_MS,
    `${performance.now() - began} ms`,
  );
});

test('an index of nothing finds nothing', async () => {
  const { engine } = await openSearch(serving(corpusOf(0, 1).write()));
  assert.equal(await engine.near('kiosk'), []);
  assert.equal(await engine.beginning('ki'), []);
  assert.equal((await engine.find([{ term: 'kiosk', boost: 1 }])).documents, []);
  assert.is((await engine.others(['self'])).size, 0);
});

test.run();

/** How long an engine takes to answer every question about a text, in ms. */
async function timeOf(text: string): Promise<number> {
  const { engine } = await opened;
  const began = performance.now();
  await Promise.all([
    engine.find([{ term: text, boost: 1 }]),
    engine.known([text]),
    engine.beginning(text),
    engine.near(text),
    engine.others([text]),
  ]);
  return performance.now() - began;
}
