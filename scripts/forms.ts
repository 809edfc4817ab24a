// npm run forms: the forms of the forge, from the schemas and the vocabulary.

import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { readAndCheck } from '../src/compile.ts';
import { forgeForms } from '../src/forge/forms.ts';
import { today } from '../src/history/asOf.ts';
import { listFiles } from '../src/read/files.ts';

const { catalogue } = readAndCheck(listFiles('catalogue'), { asOf: today() });
for (const [path, text] of forgeForms(catalogue)) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
