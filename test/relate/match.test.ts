// Requirements held against capabilities: which pairs, which needs, and what they come to.

import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { answerOf, type Change, matchOf, relatedWith } from './catalogue.ts';

const STREET = 'requirements/street-readers.md';
const HARBOUR = 'requirements/harbour-readers.md';
const BOOTH = 'capabilities/kestrel-booth.md';

const test = suite('matches');

test('a requirement meets every capability that shares an area with it, and no other', () => {
  const pairs = relatedWith()
    .matches.all()
    .map(({ requirement, capability }) => `${requirement} ${capability}`);
  assert.equal(pairs, [
    'requirement/harbour-readers capability/kestrel-booth',
    'requirement/harbour-readers capability/plover-bench',
    'requirement/street-readers capability/kestrel-booth',
    'requirement/street-readers capability/plover-bench',
  ]);
});

test('a pair that shares two areas is matched once', () => {
  const shared: Change = [STREET, 'areas: [street-kiosks]', 'areas: [street-kiosks, disk-copies]'];
  const pairs = relatedWith([shared])
    .matches.all()
    .filter(({ requirement }) => requirement === 'requirement/street-readers');
  assert.is(pairs.length, 2);
});

test('what is no supply meets no need, and a part of other things does', () => {
  const handbook = 'capabilities/reading-handbook.md';
  assert.is(matchOf(relatedWith(), 'street-readers', 'reading-handbook'), undefined);
  const component = relatedWith([[handbook, 'nature: reference', 'nature: component']]);
  assert.is(matchOf(component, 'street-readers', 'reading-handbook')?.grade, 'too-little-stated');
});

test('a wish for what nobody supplies is not matched', () => {
  assert.not(
    relatedWith()
      .matches.all()
      .some(({ requirement }) => requirement === 'requirement/rules-for-reading'),
  );
  const wanted = relatedWith([['requirements/rules-for-reading.md', 'seeks: policy', 'seeks: service']]);
  assert.ok(matchOf(wanted, 'rules-for-reading', 'kestrel-booth'));
});

test('only what a product or its provider can offer enters; contract, scale and sentences do not', () => {
  const needs = matchOf(relatedWith(), 'street-readers', 'kestrel-booth')?.needs ?? [];
  assert.equal(
    needs.map(({ parameter, index }) => `${index} ${parameter}`),
    ['0 functions', '1 setting', '2 turnaround', '3 accreditation', '4 depth'],
  );
});

test('an answer names both lines, and none for an offer that is not stated', () => {
  const related = relatedWith();
  const setting = answerOf(matchOf(related, 'street-readers', 'kestrel-booth'), 'setting');
  assert.equal([setting?.need.file, setting?.need.line], [STREET, 15]);
  assert.equal([setting?.offer?.file, setting?.offer?.line], [BOOTH, 14]);
  assert.is(answerOf(matchOf(related, 'street-readers', 'plover-bench'), 'turnaround')?.offer, null);
});

test('grades: all met, one stated need not met, one not stated, nothing to compare', () => {
  const grade = (...changes: Change[]) => matchOf(relatedWith(changes), 'street-readers', 'kestrel-booth')?.grade;
  assert.is(grade(), 'meets-all-stated');
  assert.is(grade([BOOTH, 'depth: copy', 'depth: whole']), 'fails-a-stated-need');
  assert.is(grade([BOOTH, '  depth: copy\n', '']), 'too-little-stated');
  assert.is(
    grade([STREET, NEEDS, '  - {statement: Can be carried by one person., basis: stated}\n']),
    'not-comparable',
  );
});

test('a need that was only read in does not fail a capability, the same need stated does', () => {
  const readIn = matchOf(relatedWith(), 'harbour-readers', 'kestrel-booth');
  assert.is(answerOf(readIn, 'run-at')?.result, 'not-met');
  assert.is(readIn?.grade, 'too-little-stated');
  const stated = relatedWith([[HARBOUR, 'value: nation, basis: read-in', 'value: nation, basis: stated']]);
  assert.is(matchOf(stated, 'harbour-readers', 'kestrel-booth')?.grade, 'fails-a-stated-need');
});

test('numbers are compared in one unit', () => {
  const turnaround = (change: Change) =>
    answerOf(matchOf(relatedWith([change]), 'street-readers', 'kestrel-booth'), 'turnaround')?.result;
  assert.is(turnaround([BOOTH, '{value: 36, unit: hour}', '{value: 2, unit: day}']), 'met');
  assert.is(turnaround([BOOTH, '{value: 36, unit: hour}', '{value: 49, unit: hour}']), 'not-met');
});

test('an accreditation is offered by a certificate until the last day of its term', () => {
  const accreditation = (asOf: string) =>
    answerOf(matchOf(relatedWith([], asOf), 'street-readers', 'kestrel-booth'), 'accreditation');
  assert.is(accreditation('2027-01-31')?.result, 'met');
  assert.is(accreditation('2027-01-31')?.offer?.line, 19);
  assert.is(accreditation('2027-02-01')?.result, 'not-stated');
  assert.is(accreditation('2027-02-01')?.offer, null);
});

test('a certificate without an end counts, one of another scheme does not', () => {
  const accreditation = (change: Change) =>
    answerOf(matchOf(relatedWith([change], '2027-02-01'), 'street-readers', 'kestrel-booth'), 'accreditation')?.result;
  assert.is(accreditation([BOOTH, '    expires: 2027-01\n', '']), 'met');
  assert.is(accreditation([BOOTH, 'scheme: tested-mark', 'scheme: second-mark']), 'not-stated');
});

test.run();

const NEEDS = `  - {parameter: functions, operator: includes, value: [read-messages], basis: stated, priority: must}
  - {parameter: setting, operator: one-of, value: [street], basis: stated}
  - {parameter: turnaround, operator: at-most, value: 2, unit: day, basis: stated, for: urgent cases}
  - {parameter: accreditation, operator: includes, value: [tested-mark], basis: stated}
  - {parameter: depth, operator: at-most, value: copy, basis: stated}
`;
