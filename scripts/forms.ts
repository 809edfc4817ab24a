// npm run forms: the forms of the forge, from the schemas and the vocabulary.

import { readAndCheck } from '../src/compile.ts';
import { forgeForms } from '../src/forge/forms.ts';
import { today } from '../src/history/asOf.ts';
import { listFiles } from '../src/read/files.ts';
import { runCommand } from './command.ts';
import { writeAt } from './files.ts';

runCommand({
  call: 'npm run forms',
  about: 'Writes the issue forms and the proposal template of the forge, from the schemas and the vocabulary.',
  options: {},
  run: () => {
    const { catalogue } = readAndCheck(listFiles('catalogue'), { asOf: today() });
    for (const [path, text] of forgeForms(catalogue)) writeAt(path, text);
    return 0;
  },
});
