// npm run check: what is wrong with the catalogue, for people, programs and forges.

import { relative, resolve, sep } from 'node:path';
import { styleText } from 'node:util';
import { readAndCheck } from '../src/compile.ts';
import { asOf, today } from '../src/history/asOf.ts';
import { type Finding, hasErrors, type Severity } from '../src/model/finding.ts';
import type { RawFile } from '../src/model/source.ts';
import { listFiles } from '../src/read/files.ts';
import type { Outcome } from '../src/report/outcome.ts';
import { FORMS, report } from '../src/report/report.ts';
import { renderText } from '../src/report/text.ts';
import { Misuse, runCommand } from './command.ts';
import { dayGiven, WHY } from './day.ts';

const USAGE = `
Usage: npm run check -- [--catalogue DIR] [--format FORM] [--as-of DATE] [FILE...]

Tells everything that is wrong with the catalogue, with file, line and column. With FILEs, tells of these alone.

  --catalogue DIR  the folder to check (default catalogue)
  --format FORM    ${[...FORMS.keys()].join(', ')} (default text)
  --as-of DATE     the day that counts as today (default: that of the last commit, or today where there are changes)
  --help           show this

FILEs are told from where you stand or from the catalogue: npm run check -- catalogue/capabilities/autopsy.md

Exit code: 0 fine, 1 at least one error, 2 misuse or an unreadable folder, 3 a fault of the program.
`;

const COLOURS = { error: 'red', warning: 'yellow', note: 'cyan' } as const satisfies Record<Severity, string>;

await runCommand({
  usage: USAGE,
  options: {
    catalogue: { type: 'string', default: 'catalogue' },
    format: { type: 'string', default: 'text' },
    'as-of': { type: 'string' },
  },
  run: async ({ values, positionals }) => {
    const { catalogue: folder, format, 'as-of': given } = values;
    if (!FORMS.has(format)) throw new Misuse(`"${format}" is not a form: use ${[...FORMS.keys()].join(', ')}.`);
    const files = listFiles(folder);
    const day = await asOf(folder, dayGiven(given));
    const { findings } = readAndCheck(files, { asOf: day.date, today: today() });
    const told = only(findings, positionals, folder, files);
    show(format, { findings: told, asOf: day.date, because: WHY[day.from], folder });
    return hasErrors(told) ? 1 : 0;
  },
});

function only(
  findings: readonly Finding[],
  named: readonly string[],
  folder: string,
  files: readonly RawFile[],
): readonly Finding[] {
  if (named.length === 0) return findings;
  const known = new Set(files.map(({ file }) => file));
  const wanted = new Set(named.map((name) => fileNamed(name, folder, known)));
  return findings.filter(({ file }) => wanted.has(file));
}

/** A FILE may be told from the folder in which one stands, or from the catalogue. */
function fileNamed(name: string, folder: string, known: ReadonlySet<string>): string {
  const inside = relative(folder, resolve(name)).split(sep).join('/');
  const file = [inside, name].find((path) => known.has(path));
  if (file === undefined) throw new Misuse(`There is no file "${name}" in ${folder}.`);
  return file;
}

function show(format: string, outcome: Outcome): void {
  const isColourful = format === 'text' && process.stdout.isTTY && !process.env.NO_COLOR;
  const paint = (severity: Severity, text: string): string => styleText(COLOURS[severity], text);
  process.stdout.write(isColourful ? renderText(outcome, paint) : report(format, outcome));
}
