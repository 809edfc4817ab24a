// What stands in a form → what is wrong with it, by the same checks as the build's, told at the fields of the form.

import type { Breach } from '../../../check/breach.ts';
import { breaches } from '../../../check/breaches.ts';
import { checkEntry } from '../../../check/entry.ts';
import type { Finding } from '../../../model/finding.ts';
import { entryFile } from '../../../model/role.ts';
import type { Places, Value } from '../../../model/source.ts';
import type { Vocabulary } from '../../../model/vocabulary.ts';
import { isGroup, valueAt } from '../../../propose/edit.ts';
import type { FormKind } from '../../../propose/kinds.ts';
import { type PublishedSetting, vocabularyIn } from '../../../propose/setting.ts';
import { type FormFields, formPointer, toHeader } from '../../../propose/value.ts';
import { type SchemaNode, schemaOf } from '../../../schema/schemas.ts';
import { stepsOf } from '../../../text/pointer.ts';
import { inFormWords } from './findingWords.ts';
import { lostChoices } from './lostChoices.ts';
import { nodeAt, placed } from './placed.ts';
import type { FieldProblem } from './problem.ts';
import { request } from './request.ts';

/** What the checks need to know. */
export interface Checked {
  readonly kind: FormKind;
  readonly id: string;
  readonly form: FormFields;
  readonly body: string;
  readonly setting: PublishedSetting;
  readonly today: string;
}

/** Everything that is wrong, in the order of the fields. */
export function problemsOf(checked: Checked): FieldProblem[] {
  const { kind, form } = checked;
  const schema = schemaOf(kind);
  const header = (toHeader(schema, form) ?? {}) as FormFields;
  const missing = breaches(kind, header).flatMap((breach) => missingOf(schema, breach));
  const told = findingsIn(checked, header)
    .filter(({ code }) => code !== 'missing-key' || missing.length === 0)
    .map((finding) => problemOf(schema, finding, header, vocabularyIn(checked.setting)));
  const lost = lostChoices(schema, form);
  // Where something was typed and nothing chosen, that is said, and not that nothing stands there.
  const isTold = ({ pointer, isMissing }: FieldProblem) =>
    isMissing && lost.some((one) => `${one.pointer}/`.startsWith(`${pointer}/`));
  const all = [...missing, ...told]
    .map((problem) => ({ ...problem, pointer: inForm(schema, form, problem.pointer) }))
    .filter((problem) => !isTold(problem))
    .concat(lost)
    .sort((a, b) => placeOf(schema, a) - placeOf(schema, b));
  // A schema may say for several reasons that one thing is missing.
  return [...new Map(all.map((problem) => [`${problem.pointer} ${problem.message}`, problem])).values()];
}

/** What the build would find; where a number is none, it is not told once more that the whole is not as it should be. */
function findingsIn({ kind, id, body, setting, today }: Checked, header: FormFields): Finding[] {
  const file = entryFile(kind, id === '' ? 'new' : id);
  const source = { file, data: header as Value, body, bodyLine: BODY_LINE, places: NOWHERE };
  const reviewMonths = setting.site['review-months'];
  const found = checkEntry(source, vocabularyIn(setting), { validate: breaches, asOf: today, today, reviewMonths });
  const isTold = (field: string) => found.some((one) => one.field === field);
  return found.filter(({ code, field }) => code !== 'offer-mismatch' || !isTold(`${field}/value`));
}

/** No header is so long: what stands from this line on is told of the text. */
const BODY_LINE = 1_000_000;
const NOWHERE: Places = { value: () => ({ line: 1, column: 1 }), key: () => ({ line: 1, column: 1 }) };

function problemOf(schema: SchemaNode, finding: Finding, header: FormFields, vocabulary: Vocabulary): FieldProblem {
  const { code, severity, line } = finding;
  const lacking = lackingIn(header, finding);
  const pointer =
    line >= BODY_LINE ? '/body' : (CONTROLS.get(code) ?? `${finding.field}${lacking ? `/${lacking}` : ''}`);
  const { message, hint } = lacking ? { message: LACKING[lacking], hint: null } : inFormWords(finding);
  const placedMessage = placed(schema, pointer, message, vocabulary);
  return { severity, message: placedMessage, hint, pointer, isMissing: code === 'empty-body' };
}

/** What a number lacks is told at the control for it, and not at the whole that a form does not show. */
function lackingIn(header: FormFields, { code, field }: Finding): 'value' | 'unit' | undefined {
  const value = valueAt(header, field);
  if (!isGroup(value) || value.only !== undefined) return undefined;
  if (code === 'offer-mismatch') return value.value === undefined ? 'value' : 'unit';
  return code === 'value-mismatch' ? 'unit' : undefined;
}

/** What is found missing in the whole of something is told at a control for it. */
const CONTROLS: ReadonlyMap<string, string> = new Map([
  ['source-missing', '/website'],
  ['evidence-missing', '/evidence'],
  ['superseded-without-successor', '/lifecycle/superseded-by'],
]);

const LACKING = { value: 'Enter a number', unit: 'Choose the unit' } as const;

/** A field that has to be filled in is told at that field, in the words of a form. */
function missingOf(schema: SchemaNode, { keyword, instancePath, params }: Breach): FieldProblem[] {
  if (keyword !== 'required' && keyword !== 'dependentRequired') return [];
  const name = String(params.missingProperty);
  const pointer = `${instancePath}/${name}`;
  const message = placed(schema, pointer, request(nodeAt(schema, pointer), name));
  return [{ pointer, severity: 'error', message, hint: null, isMissing: true }];
}

function inForm(schema: SchemaNode, form: FormFields, pointer: string): string {
  return pointer === '/body' ? pointer : formPointer(schema, form, stepsOf(pointer));
}

function placeOf({ properties = {} }: SchemaNode, { pointer }: FieldProblem): number {
  const place = Object.keys(properties).indexOf(stepsOf(pointer)[0] ?? '');
  return place === -1 ? Number.MAX_SAFE_INTEGER : place;
}
