// A kept value read anew: what is as before is the same object, so that only what has changed is drawn again.

import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { sharing } from '../../../src/site/browser/keep/sharing.ts';

const sharingParts = suite('a value read anew');

sharingParts('holds the parts that have not changed as the very same objects', () => {
  const before = { title: 'a', needs: [{ value: ['x'] }, { value: ['y'] }], offers: { a: true } };
  assert.is(sharing(before, structuredClone(before)), before);
  const after = sharing(before, { ...structuredClone(before), needs: [{ value: ['x'] }, { value: ['z'] }] });
  assert.equal(after.needs, [{ value: ['x'] }, { value: ['z'] }]);
  assert.is(after.needs[0], before.needs[0]);
  assert.is(after.offers, before.offers);
});

sharingParts('is the fresh value whatever was before', () => {
  const rows: [before: unknown, fresh: unknown][] = [
    [undefined, { a: 1 }],
    [{ a: 1 }, { a: 1, b: 2 }],
    [{ a: 1, b: 2 }, { a: 1 }],
    [
      { a: 1, b: 2 },
      { b: 2, a: 1 },
    ],
    [[1, 2], [1]],
    [[1], { 0: 1 }],
    [{ 0: 1 }, [1]],
    [null, []],
    ['1', 1],
  ];
  for (const [before, fresh] of rows)
    assert.is(JSON.stringify(sharing(before, fresh)), JSON.stringify(fresh), JSON.stringify(before));
});

sharingParts.run();
