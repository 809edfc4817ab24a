// What somebody searched for → what is marked of a text: a phrase only where its words stand in a row.

import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { search } from '../../src/search/query.ts';
import { marked } from '../../src/search/snippet.ts';
import { searchableOf } from './fictional.ts';

const ROWS: readonly (readonly [terms: readonly string[], marked: string])[] = [
  [['self servic kiosk'], 'Self-service phone examination at a kiosk.'],
  [['self servic kiosk'], 'The [self-service] [kiosks], a [self] [service] [kiosk].'],
  [['self servic kiosk', 'kiosk'], 'A [kiosk], and self-service.'],
  [['chain custodi'], 'A [chain] of [custody]; custody of a chain.'],
  [['mobil lab', 'van'], 'A [mobile] [lab] in a [van], not a mobile [van] lab.'],
];

for (const [terms, expected] of ROWS) {
  test(`${terms.join(', ')} in "${expected}"`, () => {
    const pieces = marked(expected.replace(/[[\]]/g, ''), new Set(terms));
    assert.is(pieces.map((piece) => (piece.marked ? `[${piece.text}]` : piece.text)).join(''), expected);
  });
}

const index = await searchableOf({
  capabilities: [
    ['course', { title: 'A course', summary: 'Digital forensics and incident response.' }],
    ['desk', { title: 'DFIR desk', summary: 'Its response to an incident.' }],
  ],
});

test('a synonym of several words is marked where it stands in a row, and its single words nowhere', async () => {
  const { results } = await search(index, { words: 'DFIR' });
  assert.ok(results.some(({ terms }) => terms.has('digit forens incid respons')));
  for (const { terms } of results) assert.not(terms.has('incid') || terms.has('respons'));
});

test.run();
