// A contract's end is an event, as exactly as it is known.

import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { renewalsCalendar } from '../../src/site/renewalsCalendar.ts';
import { requirementFile, smallView } from './smallView.ts';

const renewals = suite('the calendar of renewals');

const ROWS: readonly [says: string, contract: string, expected: readonly string[]][] = [
  ['a day is one day', '{ends: 2031-03-31}', ['20310331', '20310401', 'Contract ends: A reader']],
  ['a month lasts a month', '{ends: 2031-02}', ['20310201', '20310301', 'Contract ends: A reader']],
  [
    'where the end has passed, the last extension counts',
    '{ends: 2029-12-31, extendable-to: 2032-12-31}',
    ['20321231', '20330101', 'Last extension ends: A reader'],
  ],
];

for (const [says, contract, expected] of ROWS) {
  renewals(says, () => {
    const lines = linesOf(contract);
    const [first, after, summary] = ['DTSTART;VALUE=DATE', 'DTEND;VALUE=DATE', 'SUMMARY'].map((name) =>
      valueIn(lines, name),
    );
    assert.equal([first, after, summary], expected);
  });
}

renewals('an event keeps its identity when the contract is extended', () => {
  const uids = ['{ends: 2031-03-31}', '{ends: 2033-03-31}'].map((contract) => valueIn(linesOf(contract), 'UID'));
  assert.equal(uids, ['renewal-reader@catalogue.example', 'renewal-reader@catalogue.example']);
});

renewals('a contract that has ended is no event', () => {
  assert.is(valueIn(linesOf('{ends: 2029-12-31}'), 'UID'), undefined);
});

renewals.run();

function linesOf(contract: string): string[] {
  const file = requirementFile('A reader', 'hill-force', [`contract: ${contract}`]);
  return renewalsCalendar(smallView({ 'requirements/reader.md': file })).split('\r\n');
}

function valueIn(lines: readonly string[], name: string): string | undefined {
  return lines.find((line) => line.startsWith(`${name}:`))?.slice(name.length + 1);
}
