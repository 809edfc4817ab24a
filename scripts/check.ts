// npm run check: what is wrong with the catalogue, for people, programs and forges.

import { styleText } from 'node:util';
import { formNotes, hasForm } from '../src/change/format.ts';
import { readAndCheck } from '../src/compile.ts';
import { asOf, today } from '../src/history/asOf.ts';
import { byPlace, type Finding, hasErrors, type Severity } from '../src/model/finding.ts';
import type { RawFile } from '../src/model/source.ts';
import { listFiles } from '../src/read/files.ts';
import type { Outcome } from '../src/report/outcome.ts';
import { FORMS, report } from '../src/report/report.ts';
import { renderText } from '../src/report/text.ts';
import { Misuse, runCommand } from './command.ts';
import { dayGiven, WHY } from './day.ts';
import { filesNamed } from './files.ts';
import { AS_OF, CATALOGUE } from './options.ts';

const COLOURS = { error: 'red', warning: 'yellow', note: 'cyan' } as const satisfies Record<Severity, string>;

await runCommand({
  call: 'npm run check',
  words: '[FILE...]',
  about: `Tells everything that is wrong with the catalogue, with file, line and column. With FILEs, tells of these alone.`,
  notes:
    'FILEs are told from where you stand or from the catalogue: npm run check -- catalogue/capabilities/autopsy.md',
  codes: ['fine', 'at least one error'],
  options: {
    catalogue: CATALOGUE,
    format: { type: 'string', default: 'text', of: 'FORM', says: [...FORMS.keys()].join(', ') },
    'as-of': AS_OF,
  },
  run: async ({ values, positionals }) => {
    const { catalogue: folder, format, 'as-of': given } = values;
    if (!FORMS.has(format)) throw new Misuse(`"${format}" is not a form: use ${[...FORMS.keys()].join(', ')}.`);
    const files = listFiles(folder);
    const day = await asOf(folder, dayGiven(given));
    const { findings } = readAndCheck(files, { asOf: day.date, today: today() });
    const named = filesNamed(positionals, folder, files);
    const told = positionals.length === 0 ? findings : aboutFiles(named, findings);
    show(format, { findings: told, asOf: day.date, because: WHY[day.from], folder });
    return hasErrors(told) ? 1 : 0;
  },
});

/** What is told of the files that somebody is at work on: how they are written, too. */
function aboutFiles(named: readonly RawFile[], findings: readonly Finding[]): readonly Finding[] {
  const wanted = new Set(named.map(({ file }) => file));
  const notes = named.filter(({ file }) => hasForm(file)).flatMap(formNotes);
  return [...findings.filter(({ file }) => wanted.has(file)), ...notes].sort(byPlace);
}

function show(format: string, outcome: Outcome): void {
  const isColourful = format === 'text' && process.stdout.isTTY && !process.env.NO_COLOR;
  const paint = (severity: Severity, text: string): string => styleText(COLOURS[severity], text);
  process.stdout.write(isColourful ? renderText(outcome, paint) : report(format, outcome));
}
