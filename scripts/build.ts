// npm run build: checks the catalogue, then publishes the site into a folder.

import { rm } from 'node:fs/promises';
import { readAndCheck } from '../src/compile.ts';
import { asOf } from '../src/history/asOf.ts';
import { hasErrors } from '../src/model/finding.ts';
import { refuseForeign, stagingFolder, swap } from '../src/publish/swap.ts';
import { listFiles } from '../src/read/files.ts';
import { report } from '../src/report/report.ts';
import { build } from '../src/site/build.ts';
import { runCommand } from './command.ts';
import { dayGiven, WHY } from './day.ts';
import { AS_OF, CATALOGUE } from './options.ts';
import { progress } from './progress.ts';

runCommand({
  call: 'npm run build',
  about: `Checks the catalogue, then publishes the site. While an error stands, nothing is published.`,
  codes: ['published', 'an error in the catalogue'],
  options: {
    catalogue: CATALOGUE,
    output: {
      type: 'string',
      default: '_site',
      of: 'DIR',
      says: 'where the site goes; a build of ours there is replaced, anything else is left alone',
    },
    'as-of': AS_OF,
  },
  run: async ({ values: { catalogue, output, 'as-of': given } }) => {
    const show = progress();
    const day = await asOf(catalogue, dayGiven(given));
    await refuseForeign(output);
    show('Checking the catalogue');
    const files = listFiles(catalogue);
    const { findings } = readAndCheck(files, { asOf: day.date });
    const outcome = { findings, asOf: day.date, because: WHY[day.from], folder: catalogue };
    if (findings.length > 0) process.stderr.write(report('text', outcome));
    if (hasErrors(findings)) return 1;
    show(`Building ${files.length} files into pages, as of ${day.date} (${WHY[day.from]})`);
    const staged = stagingFolder(output);
    try {
      await build({ catalogue, output: staged, asOf: day.date, isDraft: false });
      await swap(staged, output);
    } finally {
      await rm(staged, { recursive: true, force: true });
    }
    show(`The site is in ${output}`);
    return 0;
  },
});
