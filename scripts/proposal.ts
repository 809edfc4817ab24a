// npm run proposal: all that a forge's job says of a proposed change, from the code of the base alone.

import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { proposalFiles, proposalOutcome, proposalSummary } from '../src/proposal.ts';
import { report } from '../src/report/report.ts';
import { previewOf } from '../src/site/preview/preview.ts';
import { Misuse, runCommand } from './command.ts';
import { writeAt } from './files.ts';
import { CHANGE, exitCodeOf, reviewed } from './reviewed.ts';

/** The forms in which findings can be printed. */
const PRINTED = ['text', 'github'];

runCommand({
  call: 'npm run proposal',
  about:
    'Does what a job of the forge does with a proposed change: checks and reviews it, and leaves a comment, the findings for ' +
    'machines and a preview in a folder. The change is read from git as data: it is never checked out, installed or run.',
  codes: ['fine', 'not allowed, or a new error'],
  notes: 'Start it in a checkout of the base: docs/forges.md',
  options: {
    ...CHANGE,
    output: { type: 'string', default: 'proposal', of: 'DIR', says: 'where the files go' },
    format: {
      type: 'string',
      default: 'text',
      of: 'FORM',
      says: 'how findings are printed: text, or github for marks on lines',
    },
    summary: { type: 'string', of: 'FILE', says: 'append all of it in Markdown, e.g. "$GITHUB_STEP_SUMMARY"' },
  },
  run: async ({ values }) => {
    if (!PRINTED.includes(values.format))
      throw new Misuse(`"${values.format}" is not a form: use ${PRINTED.join(' or ')}.`);
    const review = await reviewed(values);
    const outcome = proposalOutcome(review, values.catalogue);
    for (const [name, text] of proposalFiles(review, outcome)) writeAt(join(values.output, name), text);
    writeAt(join(values.output, 'preview.html'), await previewOf(review));
    if (values.summary !== undefined) appendFileSync(values.summary, proposalSummary(review, outcome));
    process.stdout.write(report(values.format, outcome));
    return exitCodeOf(review);
  },
});
