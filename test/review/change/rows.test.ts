// What changed in an entry, in words: the rows of rows.json, each with a header or a text before and after.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Value } from '../../../src/model/source.ts';
import { fieldChanges } from '../../../src/review/change/fields.ts';
import { rowsOf } from '../../../src/review/change/rows.ts';

interface Example {
  readonly name: string;
  readonly before?: Value;
  readonly after?: Value;
  readonly beforeBody?: string;
  readonly afterBody?: string;
  /** Label, before, after, and a note where there is one. */
  readonly rows: readonly (readonly (string | null)[])[];
}

const test = suite('what changed, in words');

for (const one of JSON.parse(readFileSync(join(import.meta.dirname, 'rows.json'), 'utf8')) as Example[]) {
  test(one.name, () => {
    const before = { data: one.before ?? {}, body: one.beforeBody ?? '' };
    const after = { data: one.after ?? {}, body: one.afterBody ?? '' };
    const rows = rowsOf('capability', fieldChanges(before, after));
    assert.equal(
      rows.map((row) => [row.label, row.before, row.after, ...(row.note === undefined ? [] : [row.note])]),
      one.rows,
    );
  });
}

test.run();
