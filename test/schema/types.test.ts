// The committed types must be those that the schemas say.

import { readFileSync } from 'node:fs';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { typesOfEntries } from '../../src/schema/types.ts';

test('the generated types are fresh (else: npm run types)', async () => {
  assert.fixture(readFileSync('src/model/entry.generated.ts', 'utf8'), await typesOfEntries());
});

test.run();
