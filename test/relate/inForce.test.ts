// Whether a requirement stands on a day, row by row.

import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { InForce } from '../../src/model/difference.ts';
import { inForce } from '../../src/relate/inForce.ts';
import { catalogueOf } from './differences/rows.ts';

type Header = Readonly<Record<string, unknown>>;

// The site's period is 36 months, and the day of each row 2026-11-23 where it names no other.
const ROWS: readonly [says: string, expected: InForce, header: Header, asOf?: string][] = [
  ['raised within the period', 'yes', { raised: '2026-01' }],
  ['raised on the first day of the period', 'yes', { raised: '2023-11-23' }],
  ['raised the day before', 'not known', { raised: '2023-11-22' }],
  ['a month counts from its first day', 'not known', { raised: '2023-11' }],
  ['a year counts from its first day', 'yes', { raised: '2024' }],
  ['undated', 'not known', { raised: undefined }],
  ['not yet raised', 'not known', { raised: '2026-01' }, '2025-06-01'],
  ['cancelled', 'no', { stage: 'cancelled' }],
  ['the contract runs, however old', 'yes', { raised: '2015', contract: { ends: '2026-11-23' } }],
  ['the contract runs, undated', 'yes', { raised: undefined, contract: { ends: '2027' } }],
  ['the contract is over, however new', 'no', { contract: { ends: '2026-11-22' } }],
  ['over with every extension', 'no', { contract: { ends: '2025', 'extendable-to': '2026-10' } }],
  ['it may have been extended', 'not known', { contract: { ends: '2025', 'extendable-to': '2027-10' } }],
  ['it ends some day of this month', 'not known', { contract: { ends: '2026-11' } }],
  ['only its latest end is known', 'not known', { contract: { 'extendable-to': '2027' } }],
  ['only its start is known', 'yes', { contract: { starts: '2026-06' } }],
];

const LAST = ROWS.length;
const needs = [{ parameter: 'loud', operator: 'is', value: true }] as const;
const catalogue = catalogueOf([
  ...ROWS.map(([, , header]) => ({ a: { needs, header }, b: { needs } })),
  { a: { needs }, b: { needs, header: { raised: '2026-05', supersedes: 'a' } } },
]);
const standing = (id: string, asOf = '2026-11-23') => {
  const requirement = catalogue.entries.requirement.get(id);
  assert.ok(requirement, id);
  return inForce(requirement, catalogue, asOf);
};

const test = suite('in force');

for (const [index, [says, expected, , asOf]] of ROWS.entries()) {
  test(says, () => assert.is(standing(`row-${index}-a`, asOf), expected));
}

test('what another supersedes does not stand, from the day on which the other was raised', () => {
  assert.is(standing(`row-${LAST}-a`), 'no');
  assert.is(standing(`row-${LAST}-b`), 'yes');
  assert.is(standing(`row-${LAST}-a`, '2026-04-30'), 'yes');
  assert.is(standing(`row-${LAST}-a`, '2026-05-01'), 'no');
});

test.run();
