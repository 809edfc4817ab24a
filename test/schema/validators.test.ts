// The committed validators must be those that the schemas say.

import { readFileSync } from 'node:fs';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { validatorsCode } from '../../src/check/schema.ts';

test('the generated validators are fresh (else: npm run types)', async () => {
  assert.fixture(readFileSync('src/check/validators.generated.ts', 'utf8'), await validatorsCode());
});

test.run();
