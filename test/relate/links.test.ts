// The links between entries, each found from both of its ends.

import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { linked, type Relation } from '../../src/model/related.ts';
import { relatedWith } from './catalogue.ts';

const LINKS: readonly (readonly [from: string, there: Relation, back: Relation, to: string])[] = [
  ['capability/kestrel-booth', 'supplied-by', 'supplies', 'supplier/pewter-works'],
  ['capability/kestrel-booth', 'obtained-through', 'leads-to', 'route/harbour-agreement'],
  ['capability/shelf-service', 'superseded-by', 'supersedes', 'capability/kestrel-booth'],
  ['capability/kestrel-booth', 'in-area', 'holds', 'area/street-kiosks'],
  ['requirement/street-readers', 'raised-by', 'raised', 'organisation/quibblemere'],
  ['requirement/harbour-readers', 'repeats', 'repeated-by', 'requirement/street-readers'],
  ['requirement/rules-for-reading', 'differs-from', 'differs-from', 'requirement/street-readers'],
  ['requirement/street-readers', 'in-area', 'holds', 'area/street-kiosks'],
  ['organisation/quibblemere', 'works-with', 'serves', 'organisation/nowhere-centre'],
  ['organisation/hobnail-strand', 'succeeded-by', 'succeeds', 'organisation/quibblemere'],
  ['organisation/quibblemere', 'uses', 'used-by', 'capability/plover-bench'],
  ['organisation/quibblemere', 'validated', 'validated-by', 'capability/plover-bench'],
  ['route/harbour-agreement', 'owned-by', 'owns', 'organisation/nowhere-centre'],
  ['route/harbour-agreement', 'supersedes', 'superseded-by', 'route/direct'],
];

const related = relatedWith();
const test = suite('links');

for (const [from, there, back, to] of LINKS) {
  test(`${from} is ${there} ${to}, and back`, () => {
    assert.ok(linked(related, from, there).includes(to));
    assert.ok(linked(related, to, back).includes(from));
  });
}

test('a requirement that replaces another is linked both ways', () => {
  const change = ['requirements/harbour-readers.md', 'repeats:', 'supersedes:'] as const;
  const changed = relatedWith([change]);
  assert.equal(linked(changed, 'requirement/harbour-readers', 'supersedes'), ['requirement/street-readers']);
  assert.equal(linked(changed, 'requirement/street-readers', 'superseded-by'), ['requirement/harbour-readers']);
});

test('the references under one word stand in the order of kinds and ids, each once', () => {
  assert.equal(linked(related, 'area/street-kiosks', 'holds'), [
    'capability/kestrel-booth',
    'capability/plover-bench',
    'capability/reading-handbook',
    'requirement/harbour-readers',
    'requirement/rules-for-reading',
    'requirement/street-readers',
  ]);
  assert.equal(linked(related, 'supplier/pewter-works', 'supplies'), [
    'capability/kestrel-booth',
    'capability/shelf-service',
  ]);
});

test('what nothing leads to has no links of that word', () => {
  assert.equal(linked(related, 'supplier/pewter-works', 'uses'), []);
  assert.equal(linked(related, 'capability/no-such-thing', 'used-by'), []);
});

test.run();
