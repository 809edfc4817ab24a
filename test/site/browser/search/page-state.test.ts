// What happens on the search page → what it shows: which failures lead where, and what stays.

import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { Searchable } from '../../../../src/search/searchable.ts';
import {
  firstState,
  mostOf,
  type PageState,
  reduce,
  restInWords,
} from '../../../../src/site/browser/search/page-state.ts';

const ASKED = { words: 'kiosk', filters: new Map([['kind', ['tool']]]), sort: 'title' } as const;
const INDEX: Searchable = {
  documentCount: 0,
  supplyCount: 0,
  fields: [],
  facets: [],
  engine: {
    find: () => Promise.reject(new Error('There is nothing.')),
    known: async () => new Set(),
    beginning: async () => [],
    wordsBeginning: async () => [],
    near: async () => [],
    others: async () => new Map(),
  },
  index: {
    terms: { find: async () => undefined, has: async () => false, beginning: async () => [], synonyms: async () => [] },
    parameters: { documentCount: 0, k1: 1.2, b: 0.75, fields: [] },
  },
  cards: async () => [],
  texts: async () => [],
  labels: async () => [],
  facet: () => Promise.reject(new Error('There is none.')),
  order: async () => new Uint32Array(),
};

const OPENED = reduce(firstState(ASKED), { type: 'loaded', index: INDEX });

function broken(state: PageState): PageState {
  return reduce(state, { type: 'broken', index: state.index });
}

test('what is broken first leads to the newest build, and then to the message; what was asked stays', () => {
  const stale = broken(OPENED);
  assert.is(stale.index, 'stale');
  const failed = broken(stale);
  assert.is(failed.index, 'failed');
  assert.is(failed.asked, ASKED);
});

test('a newer build that is broken too is not asked for a newer one again', () => {
  const renewed = reduce(broken(OPENED), { type: 'loaded', index: INDEX });
  assert.is(broken(renewed).index, 'failed');
});

test('several broken files of one index count once', () => {
  const stale = broken(OPENED);
  assert.is(reduce(stale, { type: 'broken', index: INDEX }), stale);
});

test('trying again begins from the first', () => {
  const retried = reduce(broken(broken(OPENED)), { type: 'retried' });
  assert.is(retried.index, 'loading');
  assert.is(broken(retried).index, 'stale');
});

test('a list grows by a page, by itself, and a new question folds it again', () => {
  const more = reduce(OPENED, { type: 'extended', list: 'supply-notStated' });
  assert.is(mostOf(more.shown, 'supply-notStated'), 20);
  assert.is(mostOf(more.shown, 'supply-meets'), 10);
  assert.is(mostOf(reduce(more, { type: 'typed', words: 'van' }).shown, 'supply-notStated'), 10);
});

test('a button for more says what it shows', () => {
  assert.equal([1, 2, 10, 1234].map(restInWords), [
    'Show the other one',
    'Show the other 2',
    'Show the other 10',
    'Show 10 more of the other 1,234',
  ]);
});

test.run();
