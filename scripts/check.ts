// npm run check: what is wrong with the catalogue, for people, programs and forges.

import { styleText } from 'node:util';
import { readAndCheck } from '../src/compile.ts';
import { asOf, today } from '../src/history/asOf.ts';
import { hasErrors, type Severity } from '../src/model/finding.ts';
import { listFiles, namesBelow } from '../src/read/files.ts';
import { recheck } from '../src/recheck.ts';
import type { Outcome } from '../src/report/outcome.ts';
import { FORMS, report } from '../src/report/report.ts';
import { renderText } from '../src/report/text.ts';
import { Misuse, runCommand } from './command.ts';
import { dayGiven, WHY } from './day.ts';
import { pathsNamed } from './files.ts';
import { AS_OF, CATALOGUE } from './options.ts';

const COLOURS = { error: 'red', warning: 'yellow', note: 'cyan' } as const satisfies Record<Severity, string>;

runCommand({
  call: 'npm run check',
  words: '[FILE...]',
  about: `Tells everything that is wrong with the catalogue, with file, line and column. With FILEs, tells of these alone, and whether they
are in the form that npm run fmt gives.`,
  notes:
    'FILEs are told from where you stand or from the catalogue: npm run check -- catalogue/capabilities/autopsy.md',
  codes: ['fine', 'at least one error'],
  options: {
    catalogue: CATALOGUE,
    format: { type: 'string', default: 'text', of: 'FORM', says: [...FORMS.keys()].join(', ') },
    'as-of': AS_OF,
  },
  run: async ({ values: { catalogue: folder, format, 'as-of': given }, positionals }) => {
    if (!FORMS.has(format)) throw new Misuse(`"${format}" is not a form: use ${[...FORMS.keys()].join(', ')}.`);
    const files = namesBelow(folder);
    const named = pathsNamed(positionals, folder, files);
    const day = await asOf(folder, dayGiven(given), named);
    const days = { asOf: day.date, today: today() };
    const findings =
      named.length === 0 ? readAndCheck(listFiles(folder), days).findings : recheck(folder, files, named, days);
    show(format, { findings, asOf: day.date, because: WHY[day.from], folder });
    return hasErrors(findings) ? 1 : 0;
  },
});

function show(format: string, outcome: Outcome): void {
  const isColourful = format === 'text' && process.stdout.isTTY && !process.env.NO_COLOR;
  const paint = (severity: Severity, text: string): string => styleText(COLOURS[severity], text);
  process.stdout.write(isColourful ? renderText(outcome, paint) : report(format, outcome));
}
