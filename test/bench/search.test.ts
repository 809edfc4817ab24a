// The parts of the search benchmark that decide what its figures mean: the corpus, the questions, and how they are counted.

import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { differenceOf } from '../../bench/search/bootstrap.ts';
import { mean, quantile } from '../../bench/search/figures.ts';
import { generatedCorpus } from '../../bench/search/generated.ts';
import { inflectedOtherwise } from '../../bench/search/inflect.ts';
import { questionsFor, SORTS } from '../../bench/search/questions.ts';
import { tallyOf } from '../../bench/search/tally.ts';
import { openSearch } from '../../src/search/shards/open.ts';
import { corpusOf, serving } from '../search/shards/corpus.ts';

const { listings } = generatedCorpus(400);

test('the generated corpus is the same every time, and its titles are all different', () => {
  assert.equal(generatedCorpus(400).listings, listings);
  assert.is(new Set(listings.map(({ title }) => title)).size, 400);
});

test('its words are as skewed as those of a language', () => {
  const counts = new Map<string, number>();
  for (const { text } of listings) for (const word of text.split(' ')) counts.set(word, (counts.get(word) ?? 0) + 1);
  const sorted = [...counts.values()].sort((a, b) => b - a);
  assert.ok((sorted[0] ?? 0) > 20 * (sorted[200] ?? 0), `${sorted[0]} and ${sorted[200]}`);
  assert.ok(sorted.filter((count) => count === 1).length > sorted.length / 4);
});

test('a seed always asks the same, another seed something else', () => {
  const asked = questionsFor(listings, 7, 10);
  assert.equal(questionsFor(listings, 7, 10), asked);
  assert.not.equal(questionsFor(listings, 8, 10), asked);
  assert.equal([...new Set(asked.map(({ sort }) => sort))], [...SORTS]);
});

test('a question can be answered: the words are those of the listing that is meant', () => {
  for (const { sort, typed, meant } of questionsFor(listings, 7, 10)) {
    const { title = '', summary = '', text = '' } = listings[meant] ?? {};
    if (sort === 'title') assert.is(typed, title);
    if (sort === 'mistyped') assert.is.not(typed, title);
    if (sort === 'beginning') assert.ok(title.startsWith(typed));
    if (/words/.test(sort))
      assert.ok(
        typed.split(' ').every((word) => `${summary} ${text}`.toLowerCase().includes(word)),
        typed,
      );
  }
});

for (const [word, inUse, other] of [
  ['scanning', ['scanned', 'scanns'], 'scanned'],
  ['cities', ['city'], 'city'],
  ['phone', ['phones'], 'phones'],
  ['boxes', ['box'], 'box'],
  ['class', ['clas', 'classes'], 'classes'],
  ['thing', ['the'], 'thing'],
] as const) {
  test(`"${word}" may be asked as "${other}"`, () => {
    assert.is(inflectedOtherwise(word, new Map(inUse.map((one) => [one, 1]))), other);
  });
}

test('a mean, a median, and what nearly all stay below', () => {
  assert.is(mean([1, 2, 6]), 3);
  assert.is(quantile([3, 1, 2], 0.5), 2);
  assert.is(quantile([3, 1, 2], 1), 3);
  assert.equal([mean([]), quantile([], 0.5)], [0, 0]);
});

test('a difference that is always there lies between bounds above nothing; one of chance does not', () => {
  const plain = Array.from({ length: 100 }, (_, at) => (at % 4) / 4);
  const better = plain.map((value) => value + 0.1);
  assert.ok(differenceOf(better, plain).low > 0.09);
  const mixed = plain.map((value, at) => value + (at % 2 === 0 ? 0.3 : -0.3));
  const { low, high } = differenceOf(mixed, plain);
  assert.ok(low < 0 && high > 0);
});

test('each query that another index answers otherwise is counted and told, and none of the same', async () => {
  const [same, other] = [corpusOf(40, 1), corpusOf(40, 2)];
  const { index: ours } = await openSearch(serving(same.write()));
  const queries = Array.from({ length: 25 }, (_, at) => [{ term: same.words[at] ?? '' }]);
  const told: string[] = [];
  const say = (what: string) => told.push(what);
  const { queries: asked, results, differences } = await tallyOf('plain', queries, { lunr: same.index, ours, say });
  assert.equal([asked, differences, told.length], [25, 0, 1]);
  assert.ok(results >= 20, String(results));
  const unlike = await tallyOf('plain', queries, { lunr: other.index, ours, say });
  assert.ok(unlike.differences > 0);
  assert.is(told.length, 2 + unlike.differences);
});

test.run();
