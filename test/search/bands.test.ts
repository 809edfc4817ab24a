// Results that meet the filters, leave them open or do not meet them → the words that say so.

import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { Result, SearchAnswer } from '../../src/search/answer.ts';
import { askedParameters, bandSentence } from '../../src/search/bands.ts';
import type { FacetName } from '../../src/search/facet.ts';
import { sentenceOf } from '../../src/search/sentence.ts';

const HOSTING: FacetName = { name: 'hosting', label: 'Hosting', sorts: ['tool'], isParameter: true };
const HANDLES: FacetName = { name: 'handles', label: 'Works on', sorts: ['tool'], isParameter: true };
const KIND: FacetName = { name: 'kind', label: 'Kind', sorts: ['tool'], isParameter: false };

function results(count: number): Result[] {
  return Array.from({ length: count }, (_, document) => ({
    document,
    group: 'supply',
    score: 0,
    matched: [],
    terms: new Set<string>(),
  }));
}

function answer(meets: number, notStated: number, notMet: number): SearchAnswer {
  return {
    query: 'kiosk',
    read: ['kiosk'],
    alsoSearched: [],
    didYouMean: null,
    coverage: 'enough',
    total: meets,
    groups: { supply: meets, demand: 0 },
    results: results(meets),
    notStated: results(notStated),
    notMet: results(notMet),
    found: new Uint32Array(),
  };
}

const SENTENCES = [
  { counts: [12, 0, 0], says: '' },
  { counts: [12, 41, 3], says: '12 meet the filters, 41 do not state “hosting” and 3 do not meet it.' },
  { counts: [0, 1, 0], says: '0 meet the filters and 1 does not state “hosting”.' },
  { counts: [1, 0, 1], says: '1 meets the filters and 1 does not meet it.' },
] as const;

for (const { counts, says } of SENTENCES) {
  const [meets, notStated, notMet] = counts;
  test(`${counts.join(', ')} are said as "${says}"`, () =>
    assert.is(bandSentence(answer(meets, notStated, notMet), [HOSTING]), says));
}

test('several parameters that are asked for are named, and nothing else', () => {
  const facets = [KIND, HOSTING, HANDLES];
  const asked = askedParameters(facets, new Map(facets.map(({ name }) => [name, ['x']])));
  assert.match(
    bandSentence(answer(0, 2, 1), asked),
    '2 do not state “hosting” or “works on” and 1 does not meet them.',
  );
});

test('where nothing is known to meet the filters, but something may, nobody is told that nothing was found', () => {
  assert.is(sentenceOf(answer(0, 1, 0), [], new Map()), 'No result for kiosk.');
  assert.is(sentenceOf(answer(0, 0, 0), [], new Map()), 'Nothing was found for kiosk.');
});

test.run();
