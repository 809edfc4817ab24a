import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { fold } from '../../src/text/fold.ts';

const ROWS: readonly (readonly [string, string])[] = [
  ['Café-Crème  (2nd)', 'cafe creme 2nd'],
  ['  EXAMPLE, Labs! ', 'example labs'],
  ['ﬁle', 'file'],
  ['Ŵy', 'wy'],
  ['e\u0301t', 'et'],
  ['—', ''],
  ['', ''],
];

for (const [text, folded] of ROWS) {
  test(`"${text}" folds to "${folded}"`, () => {
    assert.is(fold(text), folded);
  });
}

test.run();
