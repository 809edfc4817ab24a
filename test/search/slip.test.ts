// What a mistyped search is taken for, and whose words stand as they were typed.

import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { search } from '../../src/search/query.ts';
import { searchableOf } from './fictional.ts';

const searchable = await searchableOf({
  capabilities: [
    ['booth', { title: 'Self-service Booth 2040', summary: 'Copies telephones.' }],
    ['bench', { title: 'Plover4workbench', summary: 'Scanned images compared.' }],
    ['board', { title: 'Plover5workbench', summary: 'Scans image compare.' }],
    ['frame', { title: 'RM1557', summary: 'A framework.' }],
    ['ledger', { title: 'Whimbrel-data', summary: 'Holds exhibits.' }],
    ['format', { title: 'DTA', summary: 'A sort of file.' }],
    ['standard', { title: 'WHI-27001', summary: 'A standard.' }],
    ['library', { title: 'Sandling-tpetra-13.2', summary: 'Adds up.' }],
  ],
});

const rows: readonly (readonly [typed: string, found: string, meant: string | null])[] = [
  ['telephonse', 'booth', 'telephones'],
  ['slef-service', 'booth', 'self-service'],
  ['self-servise', 'booth', 'self-service'],
  ['plover4wrokbench', 'bench', 'plover4workbench'],
  ['plover6workbench', '', null],
  ['rm1558', '', null],
  ['rm15577', '', null],
  ['rm1s57', '', null],
  ['sandling-tpetra-1e.2', 'library', 'sandling-tpetra-13.2'],
  ['sandling-tpetra-12.2', '', null],
  ['sandling-tpetra-132.2', '', null],
  ['sandling-tpetra-31.2', 'library', 'sandling-tpetra-13.2'],
  ['whi-27010', '', null],
  ['ploverworkbench', 'bench board', 'plover4workbench'],
  ['plover4work', 'bench', null],
  ['whimbrel-dta', 'ledger', 'whimbrel-data'],
  ['whimbrel-exhibits', '', null],
  ['sandling-tpe', 'library', null],
];

for (const [typed, found, meant] of rows) {
  test(`"${typed}" finds ${found || 'nothing'}`, async () => {
    const { results, didYouMean } = await search(searchable, { words: typed });
    const cards = await searchable.cards(results.map(({ document }) => document));
    assert.is(cards.map(({ id }) => id.split('/')[1]).join(' '), found);
    assert.is(didYouMean, meant);
  });
}

for (const [typed, first] of [
  ['scanned images', 'bench'],
  ['scans image', 'board'],
  ['image scans', 'board'],
  ['compared scanned', 'bench'],
] as const) {
  test(`of entries with the same words "${typed}" finds first the one that says them so`, async () => {
    const { results } = await search(searchable, { words: typed });
    const cards = await searchable.cards(results.map(({ document }) => document));
    assert.equal([cards.length, cards[0]?.id], [2, `capability/${first}`]);
  });
}

test.run();
