// What is ticked to compare keeps the search in which it was ticked, and lets nothing in that was never ticked.

import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { parseTray } from '../../../../src/site/browser/compare/tray.ts';

const test = suite('the tray');
const found = { sentence: '3 results for kiosk.', filters: ['Hosting: Public cloud'], fragment: '#q=kiosk' };

const ROWS: [name: string, kept: unknown, read: unknown][] = [
  ['the search that found it stays', [{ id: 'a', title: 'A', found }], [{ id: 'a', title: 'A', found }]],
  ['one ticked without a search has none', [{ id: 'a', title: 'A' }], [{ id: 'a', title: 'A' }]],
  [
    'an address that leads elsewhere is no search',
    [{ id: 'a', title: 'A', found: { ...found, fragment: 'https://elsewhere.example/' } }],
    [{ id: 'a', title: 'A' }],
  ],
  ['what has no id is left out', [{ title: 'A', found }, 7, null], []],
];

for (const [name, kept, read] of ROWS) test(name, () => assert.equal(parseTray(kept), read));

test.run();
