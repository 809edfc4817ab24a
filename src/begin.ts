// A name, and what is stated or answered of it → a new entry that may be written, or all that is wrong with it: how an entry begins.

import { type Answers, guided } from './ask/guided.ts';
import { type Talk, wrapped } from './ask/talk.ts';
import { planAddition } from './change/add.ts';
import { type Hindrance, hindered, type Plan } from './change/plan.ts';
import type { Named } from './change/references.ts';
import { type Days, readAndCheck } from './compile.ts';
import type { Finding } from './model/finding.ts';
import { inFull } from './model/finding.ts';
import type { Kind } from './model/kind.ts';
import { referenceTo } from './model/reference.ts';
import { entryFile } from './model/role.ts';
import type { RawFile } from './model/source.ts';
import type { Alike } from './review/duplicates/alike.ts';
import { alikeIn } from './review/duplicates/alikeIn.ts';

/** What begins, and with whom. */
export interface Beginning {
  readonly entry: Named;
  readonly stated: { readonly header: object; readonly body: string };
  readonly files: readonly RawFile[];
  readonly days: Days;
  /** Who answers; without one, what is stated is all. */
  readonly talk?: Talk | undefined;
  /** Is told what is listed already and may be the same, where nobody can be asked. */
  readonly note?: (text: string) => void;
}

/** The entry as a plan. Where somebody answers, what is wrong is asked again until it is right, or they stop. */
export async function begin({ entry, stated, files, days, talk, note }: Beginning): Promise<Plan | Hindrance> {
  const file = entryFile(entry.kind, entry.id);
  if (files.some((one) => one.file === file)) return hindered(`There is a ${file} already.`);
  const plan = ({ header, body }: Answers) => planAddition(files, entry, header, body, days);
  let answers: Answers = { header: { ...stated.header }, body: stated.body };
  const { catalogue } = readAndCheck(files, days);
  const alike = (header: Answers['header']) =>
    alikeIn(catalogue, entry.kind, header).map((one) => lineOf(entry.kind, one));
  if (!talk) {
    for (const line of alike(answers.header)) note?.(`Listed already, and perhaps the same: ${line}`);
    return plan(answers);
  }
  talk.say(`\n${wrapped(`A new entry: ${file}. ${MANNERS}`, 0)}\n`);
  const guiding = { talk, kind: entry.kind, catalogue, asOf: days.today ?? days.asOf, alike };
  answers = await guided(guiding, answers);
  for (;;) {
    const outcome = plan(answers);
    if (!('hindrance' in outcome) || outcome.findings.length === 0) return outcome;
    talk.say(`\nIt cannot be written yet:\n${outcome.findings.map(inWords).join('')}`);
    answers = await guided(guiding, answers, fieldsIn(outcome.findings));
  }
}

const MANNERS =
  'Each field is asked for and checked at once. Enter leaves out what is not needed, < goes back, Ctrl+C stops and writes nothing.';

/** @example "capability/kestrel-booth, “Kestrel booth” (same website)" */
function lineOf(kind: Kind, { id, title, reasons }: Alike): string {
  return `${referenceTo(kind, id)}, “${title}” (${reasons.length > 0 ? reasons.join(', ') : 'a title like it'})`;
}

function inWords(finding: Finding): string {
  return `${wrapped(inFull(finding), 2)}\n`;
}

/** The fields to ask again; what belongs to none is of the text. */
function fieldsIn(findings: readonly Finding[]): string[] {
  return [...new Set(findings.map(({ field }) => field.split('/')[1] ?? 'body'))];
}
