// What can be the id of an entry, told by the code as the schemas tell it.
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { isId, LONGEST_ID } from '../../src/model/id.ts';
import { schemaOf } from '../../src/schema/schemas.ts';

const TEXTS = [
  ...['autopsy', 'x-ways-forensics', '5g', 'a1', 'a'.repeat(LONGEST_ID), 'a'.repeat(LONGEST_ID + 1)],
  ...['Autopsy', 'x--ways', '-autopsy', 'autopsy-', 'x_ways', 'café', 'x ways', 'x/ways', 'autopsy\n', ''],
];

for (const text of TEXTS) {
  test(`${JSON.stringify(text)} is an id for the code if it is one for the schemas`, () => {
    const { pattern = '', maxLength = 0 } = (schemaOf('parts').$defs?.id ?? {}) as {
      pattern?: string;
      maxLength?: number;
    };
    assert.is(isId(text), new RegExp(pattern, 'u').test(text) && text.length <= maxLength);
  });
}

test('nothing but a text is an id', () => {
  for (const value of [undefined, null, 7, ['autopsy'], {}]) assert.not(isId(value));
});

test.run();
