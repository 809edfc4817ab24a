// What a forge wrote down is taken whole, or refuses the change.

import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { recordedIn } from '../../../src/review/approval/recorded.ts';

const REVIEW = { by: 'cat-b', state: 'approved', commit: 'head', at: '2026-11-20T12:00:00Z' };
const PROOF = { of: 'supplier/lone', url: 'https://lone.example/', handles: ['lone-dev'] };
const FACTS = {
  complete: true,
  pushed: '2026-11-20T09:00:00.5Z',
  reviews: [REVIEW],
  teams: { 'policing/team': ['tw-one'] },
  proofs: [PROOF],
  contributors: ['acme-dev'],
};

const test = suite('recorded facts');

test('are taken as they stand', () =>
  assert.equal(recordedIn(JSON.stringify(FACTS)), { recorded: FACTS, unknown: [] }));

for (const [what, facts] of [
  ['that are no JSON', undefined],
  ['that are a list', [FACTS]],
  ['that are cut short', { ...FACTS, complete: false }],
  ['that do not say whether they are whole', { ...FACTS, complete: undefined }],
  ['that say in a word that they are whole', { ...FACTS, complete: 'true' }],
  ['without a push', { ...FACTS, pushed: undefined }],
  ['with a push on a day alone', { ...FACTS, pushed: '2026-11-20' }],
  ['with a push on a day that the calendar lacks', { ...FACTS, pushed: '2026-13-20T09:00:00Z' }],
  ['with a push in another zone', { ...FACTS, pushed: '2026-11-20T09:00:00+01:00' }],
  ['with reviews that are no list', { ...FACTS, reviews: { 0: REVIEW } }],
  ['with a review by nobody', { ...FACTS, reviews: [REVIEW, { ...REVIEW, by: '' }] }],
  ['with a review of no commit', { ...FACTS, reviews: [{ ...REVIEW, commit: null }] }],
  ['with a review at no time', { ...FACTS, reviews: [{ ...REVIEW, at: 'then' }] }],
  ['with a review in another state', { ...FACTS, reviews: [{ ...REVIEW, state: 'APPROVED' }] }],
  ['with a team of nobody knows whom', { ...FACTS, teams: { 'policing/team': 'tw-one' } }],
  ['with teams in a list', { ...FACTS, teams: [] }],
  ['with a proof of nothing', { ...FACTS, proofs: [{ ...PROOF, of: undefined }] }],
  ['with a proof at no address', { ...FACTS, proofs: [{ ...PROOF, url: 7 }] }],
  ['with a proof whose handles are no names', { ...FACTS, proofs: [{ ...PROOF, handles: [{}] }] }],
  ['without those who wrote it', { ...FACTS, contributors: undefined }],
] as const)
  test(`are refused ${what}`, () => {
    const { recorded, unknown } = recordedIn(JSON.stringify(facts) ?? '');
    assert.equal([recorded, unknown.length], [undefined, 1]);
  });

test.run();
