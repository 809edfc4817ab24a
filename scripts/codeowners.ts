// npm run codeowners: the file by which GitHub and GitLab ask the right people, made from the catalogue.

import { writeFileSync } from 'node:fs';
import { readAndCheck } from '../src/compile.ts';
import { listFiles } from '../src/read/files.ts';
import { codeowners } from '../src/review/codeowners.ts';
import { runCommand } from './command.ts';

await runCommand({
  call: 'npm run codeowners',
  about: 'Writes CODEOWNERS from the maintainers that the catalogue names.',
  codes: ['fine'],
  options: {},
  run: () => {
    const { catalogue } = readAndCheck(listFiles('catalogue'), { asOf: '2000-01-01' });
    writeFileSync('CODEOWNERS', codeowners(catalogue, 'catalogue'));
    return 0;
  },
});
