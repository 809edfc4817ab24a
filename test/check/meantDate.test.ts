import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { meantDate } from '../../src/check/meantDate.ts';

const ROWS: readonly (readonly [string, string | undefined])[] = [
  ['21 June 2022', '2022-06-21'],
  ['21st Jun 2022', '2022-06-21'],
  ['June 2022', '2022-06'],
  ['21/06/2022', '2022-06-21'],
  ['1.2.2022', '2022-02-01'],
  ['2022/6/1', '2022-06-01'],
  ['20220621', '2022-06-21'],
  ['2022-06-21T10:00:00Z', '2022-06-21'],
  ['2022-02-30', undefined],
  ['31/02/2022', undefined],
  ['soon', undefined],
  ['12 Smarch 2022', undefined],
  ['', undefined],
];

for (const [written, meant] of ROWS) {
  test(`"${written}" means ${meant ?? 'no date'}`, () => {
    assert.is(meantDate(written), meant);
  });
}

test.run();
