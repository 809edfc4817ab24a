// Rows that tell columns apart come first; rows that agree, and rows that nobody states, are told apart from them.

import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { answersOf, tallyOf } from '../../../src/site/browser/compare/answers.ts';
import { differencesOf } from '../../../src/site/browser/compare/differences.ts';

const SECTIONS = [
  {
    label: 'How to obtain it',
    rows: [
      { key: 'licence', label: 'Licence' },
      { key: 'routes', label: 'Routes' },
    ],
  },
  {
    label: 'What it offers',
    rows: [
      { key: 'hosting', label: 'Hosting' },
      { key: 'depth', label: 'Depth' },
    ],
  },
];

test('rows are parted by what the columns state, in the order of their sections', () => {
  const columns = [
    { values: { licence: ['MIT'], routes: ['Direct', 'Free'], hosting: ['Cloud'] } },
    { values: { licence: ['MIT'], routes: ['Free', 'Direct'] } },
  ];
  assert.equal(differencesOf(SECTIONS, columns), {
    different: [{ label: 'What it offers', rows: [{ key: 'hosting', label: 'Hosting' }] }],
    same: [SECTIONS[0]],
    silent: [{ key: 'depth', label: 'Depth' }],
  });
});

test('needs are answered by the rules of matching: met, not met, and never a no where nothing is stated', () => {
  const requirement = {
    id: 'kiosks',
    title: 'Kiosks',
    others: [],
    needs: [
      {
        label: 'Keeps case data',
        words: 'no',
        basis: 'Stated',
        need: { parameter: 'keeps-data', operator: 'is', value: false, basis: 'stated' },
        measure: { parameter: { type: 'boolean' }, levels: [] },
      },
    ],
  } as const;
  const needs = answersOf(requirement, [
    { offers: { 'keeps-data': false } },
    { offers: { 'keeps-data': true } },
    { offers: {} },
  ]);
  assert.equal(needs[0]?.answers, ['met', 'not-met', 'not-stated']);
  assert.equal(
    [0, 1, 2].map((column) => tallyOf(needs, column)),
    ['1 met', '1 not met', '1 not stated'],
  );
});

test.run();
