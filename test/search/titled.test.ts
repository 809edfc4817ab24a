// In which order the titles stand that begin as a word that is not typed in full.

import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { search } from '../../src/search/query.ts';
import { searchableOf } from './fictional.ts';

const searchable = await searchableOf({
  capabilities: [
    ['far', { title: 'Sandling-workbench', summary: 'Copies.' }],
    [
      'near',
      { title: 'Sandling-map', summary: 'Draws maps of what was copied, of whom it was copied, and of much else.' },
    ],
    ['it', { title: 'Sandling', summary: 'Copies whatever there is to be copied, and what was copied before.' }],
    ['other', { title: 'Sandlings2go', summary: 'Copies.' }],
    ['within', { title: 'Old-sandlingo', summary: 'Sandlingo, and sandlingo.' }],
    ['said', { title: 'Whimbrel', summary: 'Sandling for sandling, a sandling.' }],
    ['brief', { title: 'Sn-a', summary: 'Copies.' }],
    ['longer', { title: 'Sn-ab', summary: 'Sn-ab copies for sn-ab.' }],
  ],
});

const rows: readonly (readonly [typed: string, found: string])[] = [
  ['sandl', 'it near other far'],
  ['sandling', 'it near other far'],
  ['sandling-', 'near far it'],
  ['sandling-w', 'far'],
  ['sn-a', 'brief longer'],
];

for (const [typed, found] of rows) {
  test(`"${typed}" finds first ${found}`, async () => {
    const { results } = await search(searchable, { words: typed });
    const cards = await searchable.cards(results.map(({ document }) => document));
    const ids = cards.map(({ id }) => id.split('/')[1]);
    assert.is(ids.slice(0, found.split(' ').length).join(' '), found);
  });
}

test.run();
