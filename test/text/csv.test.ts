// A CSV reads back as it was, and nothing in it is run by a spreadsheet.

import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { cell, written } from '../../src/text/csv.ts';

const cells: [text: string, written: string][] = [
  ['plain words', 'plain words'],
  ['', ''],
  ['a, b', '"a, b"'],
  ['the "best"', '"the ""best"""'],
  ['two\nlines', '"two\nlines"'],
  ['=HYPERLINK("x")', '"\'=HYPERLINK(""x"")"'],
  ['=1+1', "'=1+1"],
  ['+44 20', "'+44 20"],
  ['-5', "'-5"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\tlurking', "'\tlurking"],
  ['\rlurking', '"\'\rlurking"'],
  ['A1 = B1', 'A1 = B1'],
  ['  =1+1', "'  =1+1"],
  ['＝1+1', "'＝1+1"],
  ['\n=1+1', '"\'\n=1+1"'],
  ['a;=1+1', '"a;=1+1"'],
];

for (const [text, written] of cells) {
  test(`a cell of ${JSON.stringify(text)} is written as ${JSON.stringify(written)}`, () => {
    assert.is(cell(text), written);
  });
}

test('rows end as RFC 4180 says', () => {
  assert.is(
    written([
      ['a', 'b'],
      ['1', '"x"'],
    ]),
    'a,b\r\n1,"""x"""\r\n',
  );
});

test.run();
