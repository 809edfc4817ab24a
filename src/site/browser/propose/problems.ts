// What stands in a form → what is wrong with it, by the same checks as the build's, told at the fields of the form.

import type { Breach } from '../../../check/breach.ts';
import { breaches } from '../../../check/breaches.ts';
import { checkEntry } from '../../../check/entry.ts';
import type { Finding } from '../../../model/finding.ts';
import { entryFile } from '../../../model/role.ts';
import type { Places, Value } from '../../../model/source.ts';
import type { FormKind } from '../../../propose/kinds.ts';
import { type PublishedSetting, vocabularyIn } from '../../../propose/setting.ts';
import { type FormFields, formPointer, toHeader } from '../../../propose/value.ts';
import { resolve, type SchemaNode, schemaOf } from '../../../schema/schemas.ts';
import { stepsOf } from '../../../text/pointer.ts';
import { inFormWords } from './findingWords.ts';
import type { FieldProblem } from './problem.ts';

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
export function problemsOf({ kind, id, form, body, setting, today }: Checked): FieldProblem[] {
  const schema = schemaOf(kind);
  const header = toHeader(schema, form) ?? {};
  const missing = breaches(kind, header).flatMap((breach) => missingOf(schema, breach));
  const source = {
    file: entryFile(kind, id === '' ? 'new' : id),
    data: header as Value,
    body,
    bodyLine: BODY_LINE,
    places: NOWHERE,
  };
  const found = checkEntry(source, vocabularyIn(setting), {
    validate: breaches,
    asOf: today,
    today,
    reviewMonths: setting.site['review-months'],
  });
  const told = found
    .filter(({ code }) => code !== 'missing-key' || missing.length === 0)
    .map((finding) => problemOf(schema, finding));
  const all = [...missing, ...told]
    .map((problem) => ({ ...problem, pointer: inForm(schema, form, problem.pointer) }))
    .sort((a, b) => placeOf(schema, a) - placeOf(schema, b));
  // A schema may say for several reasons that one thing is missing.
  return [...new Map(all.map((problem) => [`${problem.pointer} ${problem.message}`, problem])).values()];
}

/** No header is so long: what stands from this line on is told of the text. */
const BODY_LINE = 1_000_000;
const NOWHERE: Places = { value: () => ({ line: 1, column: 1 }), key: () => ({ line: 1, column: 1 }) };

function problemOf(schema: SchemaNode, finding: Finding): FieldProblem {
  const { code, severity, field, line } = finding;
  const pointer = line >= BODY_LINE ? '/body' : field;
  const { message, hint } = inFormWords(finding);
  return { severity, message: placed(schema, pointer, message), hint, pointer, isMissing: code === 'empty-body' };
}

/** A field that has to be filled in is told at that field, in the words of a form. */
function missingOf(schema: SchemaNode, { keyword, instancePath, params }: Breach): FieldProblem[] {
  if (keyword !== 'required' && keyword !== 'dependentRequired') return [];
  const name = String(params.missingProperty);
  const pointer = `${instancePath}/${name}`;
  const node = nodeAt(schema, pointer);
  return [
    {
      pointer,
      severity: 'error',
      message: placed(schema, pointer, request(node, name)),
      hint: null,
      isMissing: true,
    },
  ];
}

/** @example request(titleNode, 'title') // "Enter the title" */
function request({ title, type, vocabulary, reference, enum: words, items }: SchemaNode, name: string): string {
  const label = (title ?? name).replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase());
  const asked = REQUESTS[name];
  if (asked !== undefined) return asked;
  if (type === 'array' && items && resolve(items).type === 'object') return `Add ${label}`;
  if (/^(?:what|where|who|how) /.test(label)) return `Say ${label}`;
  return vocabulary || reference || words || type === 'array' ? `Choose the ${label}` : `Enter the ${label}`;
}

/** Where the label is no thing that one could choose or enter. */
const REQUESTS: Readonly<Record<string, string>> = {
  seeks: 'Choose what it seeks',
  read: 'Choose how much of it was read',
  areas: 'Choose at least one area',
};

/** Of several alike it has to be told which one is meant. @example "Evidence 2: enter the address"; "Source: enter the title" */
function placed(schema: SchemaNode, pointer: string, text: string): string {
  const [, list = '', number] = /^(.*)\/(\d+)\/.+$/.exec(pointer) ?? [];
  const { items } = nodeAt(schema, list);
  if (number !== undefined) return within(`${(items && resolve(items).title) ?? 'Item'} ${Number(number) + 1}`, text);
  const above = pointer.slice(0, pointer.lastIndexOf('/'));
  const { title } = above === '' ? {} : nodeAt(schema, above);
  return title === undefined || text.toLowerCase().includes(title.toLowerCase()) ? text : within(title, text);
}

function within(whole: string, text: string): string {
  return `${whole}: ${text.charAt(0).toLowerCase()}${text.slice(1)}`;
}

function nodeAt(schema: SchemaNode, pointer: string): SchemaNode {
  return stepsOf(pointer).reduce<SchemaNode>((node, step) => {
    const { properties, items, additionalProperties } = resolve(node);
    const inner = properties?.[step] ?? items ?? additionalProperties;
    return typeof inner === 'object' ? resolve(inner) : {};
  }, schema);
}

function inForm(schema: SchemaNode, form: FormFields, pointer: string): string {
  return pointer === '/body' ? pointer : formPointer(schema, form, stepsOf(pointer));
}

function placeOf({ properties = {} }: SchemaNode, { pointer }: FieldProblem): number {
  const place = Object.keys(properties).indexOf(stepsOf(pointer)[0] ?? '');
  return place === -1 ? Number.MAX_SAFE_INTEGER : place;
}
