// npm run codeowners: the files by which forges ask the right people, made from the catalogue.

import { readAndCheck } from '../src/compile.ts';
import { listFiles } from '../src/read/files.ts';
import { codeowners } from '../src/review/codeowners.ts';
import { runCommand } from './command.ts';
import { writeAt } from './files.ts';

runCommand({
  call: 'npm run codeowners',
  about: 'Writes CODEOWNERS for GitHub, GitLab and Forgejo from the maintainers that the catalogue names.',
  options: {},
  run: () => {
    const { catalogue } = readAndCheck(listFiles('catalogue'), { asOf: '2000-01-01' });
    for (const [file, text] of codeowners(catalogue, 'catalogue')) writeAt(file, text);
    return 0;
  },
});
