// What stands in a form → what is wrong with it, by the same checks as the build's, told at the fields of the form.

import type { Breach } from '../../../check/breach.ts';
import { breaches } from '../../../check/breaches.ts';
import { checkEntry } from '../../../check/entry.ts';
import type { Finding } from '../../../model/finding.ts';
import type { Places, Value } from '../../../model/source.ts';
import { catalogueFile } from '../../../propose/file.ts';
import type { FormKind } from '../../../propose/kinds.ts';
import { type PublishedSetting, vocabularyIn } from '../../../propose/setting.ts';
import { type FormFields, formPointer, toHeader } from '../../../propose/value.ts';
import { resolve, type SchemaNode, schemaOf } from '../../../schema/schemas.ts';
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
    file: catalogueFile(kind, id === '' ? 'new' : id),
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
  const told = found.filter(({ code }) => code !== 'missing-key' || missing.length === 0).map(problemOf);
  return [...missing, ...told]
    .map((problem) => ({ ...problem, pointer: inForm(schema, form, problem.pointer) }))
    .sort((a, b) => placeOf(schema, a) - placeOf(schema, b));
}

/** No header is so long: what stands from this line on is told of the text. */
const BODY_LINE = 1_000_000;
const NOWHERE: Places = { value: () => ({ line: 1, column: 1 }), key: () => ({ line: 1, column: 1 }) };

function problemOf({ code, severity, field, line, message, hint }: Finding): FieldProblem {
  return {
    severity,
    message: code === 'empty-body' ? 'The text is empty.' : asInForms(message),
    hint,
    pointer: line >= BODY_LINE ? '/body' : field,
    isMissing: code === 'empty-body',
  };
}

/** Findings begin with what was met, as it was not expected; at a field it is plain what is meant. */
function asInForms(message: string): string {
  const [, first = '', met, expected] = /^Unexpected (.)(.*?), (expected .*)$/s.exec(message) ?? [];
  return expected === undefined ? message : `${first.toUpperCase()}${met}: ${expected}`;
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
      message: numbered(schema, pointer, request(node, name)),
      hint: null,
      isMissing: true,
    },
  ];
}

/** @example request(titleNode, 'title') // "Enter the title" */
function request({ title, type, vocabulary, reference, enum: words, items }: SchemaNode, name: string): string {
  const label = (title ?? name).replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase());
  if (type === 'array' && items && resolve(items).type === 'object') return `Add ${label}`;
  if (/^(?:what|where|who|how) /.test(label)) return `Say ${label}`;
  return vocabulary || reference || words || type === 'array' ? `Choose the ${label}` : `Enter the ${label}`;
}

/** Of several alike it has to be told which one is meant. @example "Evidence 2: enter the address" */
function numbered(schema: SchemaNode, pointer: string, text: string): string {
  const [, list = '', number] = /^(.*)\/(\d+)\/[^/]+$/.exec(pointer) ?? [];
  if (number === undefined) return text;
  const { items } = nodeAt(schema, list);
  const title = (items && resolve(items).title) ?? 'Item';
  return `${title} ${Number(number) + 1}: ${text.charAt(0).toLowerCase()}${text.slice(1)}`;
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

function stepsOf(pointer: string): string[] {
  return pointer.split('/').slice(1);
}
