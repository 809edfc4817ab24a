// Results of three bands → the lists that the search page makes of them.

import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { Result, SearchAnswer } from '../../../../src/search/answer.ts';
import { listsOf } from '../../../../src/site/browser/search/lists.ts';

function results(...documents: readonly number[]): Result[] {
  return documents.map((document) => ({
    document,
    group: document < 3 ? 'supply' : 'demand',
    score: 0,
    matched: [],
    terms: new Set<string>(),
  }));
}

const ANSWER: SearchAnswer = {
  query: '',
  read: [],
  alsoSearched: [],
  didYouMean: null,
  coverage: 'enough',
  total: 4,
  groups: { supply: 3, demand: 1 },
  results: results(0, 2, 1, 4),
  notStated: results(6, 5),
  notMet: results(3),
  found: new Uint32Array(),
};

function documents(list: readonly Result[]): number[] {
  return list.map(({ document }) => document);
}

test('every band of every group keeps the order of relevance', () => {
  const { supply, demand } = listsOf(ANSWER);
  assert.equal([supply.meets, supply.notStated, supply.notMet].map(documents), [[0, 2, 1], [], []]);
  assert.equal([demand.meets, demand.notStated, demand.notMet].map(documents), [[4], [6, 5], [3]]);
});

test('an order puts every list in the order of its places', () => {
  const { supply, demand } = listsOf(ANSWER, Uint32Array.of(6, 5, 4, 3, 2, 1, 0));
  assert.equal([supply.meets, demand.notStated].map(documents), [
    [2, 1, 0],
    [6, 5],
  ]);
});

test.run();
