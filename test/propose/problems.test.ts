// What stands in a form → where its problems are told, and whether they forbid going on.

import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { FormKind } from '../../src/propose/kinds.ts';
import { publishSetting } from '../../src/propose/setting.ts';
import { type FormFields, toForm } from '../../src/propose/value.ts';
import { schemaOf } from '../../src/schema/schemas.ts';
import { nameProblems } from '../../src/site/browser/propose/nameProblems.ts';
import { problemsOf } from '../../src/site/browser/propose/problems.ts';
import { DAY } from '../site/projectCopy.ts';
import { smallView } from '../site/smallView.ts';

const { catalogue } = smallView();
const setting = publishSetting(catalogue.site, catalogue.vocabulary);

/** Fields put in place of those of an entry without fault, or its text; and the problems, each at its field. */
const ROWS: readonly [kind: FormKind, change: FormFields, problems: readonly string[]][] = [
  ['capability', {}, []],
  ['capability', { title: undefined }, ['error /title Enter the title']],
  ['capability', { areas: ['', 'nowhere'] }, ['error /areas/1']],
  [
    'capability',
    { evidence: [{ accessed: '2030-1-3' }] },
    ['error /evidence/0/shows Evidence 1: say what it shows', 'error /evidence/0/url Evidence 1: enter the address'],
  ],
  [
    'capability',
    { evidence: [{}, { shows: 'it', url: 'x', accessed: '2030-01-03' }] },
    ['error /evidence/1/shows', 'error /evidence/1/url'],
  ],
  ['capability', { reviewed: '2030--3' }, ['error /reviewed Reviewed must include a month.']],
  ['capability', { reviewed: '-1-3' }, ['error /reviewed Reviewed must include a year.']],
  ['capability', { reviewed: '30-1-3' }, ['error /reviewed Reviewed must have a year of 4 digits.']],
  ['capability', { reviewed: '' }, ['error /reviewed Enter the day of the review']],
  [
    'capability',
    { supplier: '!Nobody Ltd' },
    ['error /supplier “Nobody Ltd” is not in the list: choose from it, or its last line'],
  ],
  ['capability', { areas: ['!nowhere'] }, ['error /areas/0 “nowhere” is not in the list: choose from it.']],
  [
    'capability',
    { body: '[a](/b) and [c](http://d e)' },
    ['error /body The link to “/b” must be a plain address that begins with https://.'],
  ],
  [
    'capability',
    { evidence: [{ shows: 'what it is', url: 'https://a.example/', accessed: '2030-02-31' }] },
    ['error /evidence/0/accessed Evidence 1: accessed must be a real date'],
  ],
  ['capability', { summary: 'Too short.' }, ['error /summary Summary must have at least 30 characters. It has 10 c']],
  [
    'capability',
    { lifecycle: { status: 'active', since: '2029-13' } },
    ['error /lifecycle/since Lifecycle: since must be a real date, or'],
  ],
  ['capability', { summary: 'The best and most innovative reader that there is anywhere.' }, ['warning /summary']],
  ['capability', { body: '![a](https://a.example/b.png)' }, ['error /body']],
  ['capability', { body: ' ' }, ['warning /body']],
  ['capability', { lifecycle: { since: '2029' } }, ['error /lifecycle/status Choose the lifecycle']],
  [
    'capability',
    { evidence: [{ shows: 'what it is', url: 'www.a.example', accessed: '2030-01-03' }] },
    ['error /evidence/0/url Evidence 1: address must be a plain address that begins with http'],
  ],
  [
    'capability',
    { offers: { wait: { value: 'a day', unit: 'hour' } } },
    ['error /offers/wait/value Wait: enter a number'],
  ],
  ['capability', { offers: { wait: { value: '24' } } }, ['error /offers/wait/unit Wait: choose the unit']],
  ['capability', { offers: { wait: { unit: 'hour' } } }, []],
  [
    'requirement',
    { needs: [{ parameter: 'wait', operator: 'at-most', value: 'ten', unit: 'hour', basis: 'stated' }] },
    ['error /needs/0/value Need 1: enter a number'],
  ],
  [
    'organisation',
    { website: undefined, evidence: undefined },
    ['warning /website Enter its website, or add a public s'],
  ],
  ['capability', { lifecycle: { status: 'superseded' } }, ['error /lifecycle/superseded-by Lifecycle: choose the c']],
  ['requirement', {}, []],
  [
    'requirement',
    { source: { accessed: '2030-01-03', read: 'whole' } },
    ['error /source/title Source: enter the title', 'error /source/url Source: enter the address'],
  ],
  ['requirement', { needs: [{ basis: 'stated' }] }, ['error /needs/0 Need 1: choose what it is about']],
];

for (const [kind, { body, ...change }, expected] of ROWS) {
  test(`${kind} with ${JSON.stringify({ ...change, ...(body && { body }) })}`, () => {
    const [entry] = catalogue.entries[kind].values();
    if (!entry) throw new Error(`There is no ${kind} in the small catalogue.`);
    const form = { ...(toForm(schemaOf(kind), entry.header) as FormFields), ...change };
    const held = { kind, id: entry.id, form, body: String(body ?? entry.body), setting, today: DAY };
    const problems = problemsOf(held).map(({ severity, pointer, message }) => `${severity} ${pointer} ${message}`);
    assert.equal(
      problems.map((problem, index) => problem.slice(0, expected[index]?.length)),
      expected,
      problems.join('\n'),
    );
  });
}

test('no title or id of another entry is taken, and one’s own may stay', () => {
  const names = new Map([['supplier' as const, { names: [['acme', 'Acmé Ltd.']] as const, taken: ['old-acme'] }]]);
  const told = (id: string, title: string, isNew: boolean) =>
    nameProblems({ kind: 'supplier', id, held: { form: { title }, body: '', id }, names, isNew }).map(
      ({ pointer }) => pointer,
    );
  assert.equal(told('acme', 'acme ltd', true), ['/title', '/id']);
  assert.equal(told('old-acme', 'Old Acme', true), ['/id']);
  assert.equal(told('acme', 'Acmé Ltd.', false), []);
  assert.equal(told('bolt', 'ACME LTD', false), ['/title']);
  assert.equal(told('bolt', 'Bolt', true), []);
});

test.run();
