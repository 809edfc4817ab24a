// What changed in an entry is told in the words of the vocabulary: needs, offers and days.

import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Value } from '../../src/model/source.ts';
import { fieldChanges } from '../../src/review/change/fields.ts';
import { rowsOf } from '../../src/review/change/rows.ts';
import { speechOf } from '../../src/site/changes/speech.ts';
import { wordingOf } from '../../src/site/reviewWording.ts';
import { smallView } from './smallView.ts';

const test = suite('the words for what changed');
const { catalogue } = smallView();

const need = { parameter: 'placing', operator: 'is', value: 'shared-cloud', basis: 'read-in' };

/** Kind, header before, header after, and each row as label, before, after. */
const ROWS: [name: string, kind: string, before: Value, after: Value, rows: (string | null)[][]][] = [
  ['a new need', 'requirement', {}, { needs: [need] }, [['Needs', null, 'Placing: In a shared cloud (read in)']]],
  [
    'a need of which only the basis changed',
    'requirement',
    { needs: [need] },
    { needs: [{ ...need, basis: 'stated' }] },
    [['Needs, Placing', 'Basis: Read in', 'Basis: Stated']],
  ],
  [
    'an offer',
    'capability',
    { offers: {} },
    { offers: { placing: ['shared-cloud'] } },
    [['Offers, Placing', null, 'In a shared cloud']],
  ],
  [
    'a word of the vocabulary, a reference, and both within a group',
    'organisation',
    {},
    {
      tier: 'local',
      uses: [{ capability: 'phone-reader', status: 'in-use', evidence: { shows: 'it', accessed: '2030-01-09' } }],
    },
    [
      ['Tier', null, 'Local'],
      ['Uses', null, 'Capability: Phone Reader; Status: In use; Evidence: What it shows: it; Accessed: 9 January 2030'],
    ],
  ],
  [
    'a part of a group, by its title',
    'requirement',
    { source: { read: 'whole' } },
    { source: { read: 'excerpt' } },
    [['Source, Read', 'Whole', 'Excerpt']],
  ],
  [
    'a day',
    'supplier',
    { reviewed: '2030-01-09' },
    { reviewed: '2030-01-10' },
    [['Reviewed', '9 January 2030', '10 January 2030']],
  ],
];

for (const [name, kind, before, after, rows] of ROWS)
  test(name, () => {
    const changes = fieldChanges({ data: before, body: '' }, { data: after, body: '' });
    assert.equal(
      rowsOf(kind, changes, speechOf(catalogue, kind)).map((row) => [row.label, row.before, row.after]),
      rows,
    );
  });

test('a report names filters, parameters and grades as the pages do', () => {
  const words = wordingOf(catalogue);
  assert.equal(
    [words.facet('tier', 'local'), words.parameter('placing'), words.grade('too-little-stated')],
    ['Tier: Local', 'Placing', 'Too little stated to tell'],
  );
});

test.run();
