// A breach of a schema → the code, sentence and hint of its finding; no word of the validator's own reaches a reader.

import { resolve, type SchemaNode } from '../schema/schemas.ts';
import { closest, didYouMean, type Known } from '../text/likeness.ts';
import type { Breach } from './breach.ts';
import { meantDate } from './meantDate.ts';
import { pointerInto } from './pointer.ts';
import { counted, labelOf, listed, named, quoted } from './say.ts';

/** What was broken, with everything that is needed to speak of it. */
export interface Broken {
  readonly breach: Breach;
  readonly value: unknown;
  readonly node: SchemaNode;
}

/** What is said of it. */
export interface Wording {
  readonly code: string;
  readonly message: string;
  readonly hint: string | null;
}

/** Says what is wrong with a value that breaks its schema. */
export function wordingOf(broken: Broken): Wording {
  const wording = KEYWORDS.get(broken.breach.keyword);
  if (!wording) throw new Error(`No wording for the schema keyword "${broken.breach.keyword}".`);
  return wording(broken);
}

const KEYWORDS: ReadonlyMap<string, (broken: Broken) => Wording> = new Map([
  ['additionalProperties', unknownKey],
  ['propertyNames', wrongKey],
  ['required', missingKey],
  ['dependentRequired', missingKey],
  ['anyOf', missingOneOf],
  ['type', wrongType],
  ['format', wrongFormat],
  ['pattern', wrongForm],
  ['enum', unknownWord],
  ['minLength', tooShort],
  ['maxLength', tooLong],
  ['minItems', tooFew],
  ['maxItems', tooMany],
  ['minProperties', tooFew],
  ['maxProperties', tooMany],
  ['uniqueItems', repeatedItem],
  ['minimum', outOfRange],
  ['maximum', outOfRange],
]);

function unknownKey({ breach, node }: Broken): Wording {
  const key = String(breach.params.additionalProperty);
  const message = `Unexpected key ${quoted(key)}, expected a field of the ${labelOf(breach.instancePath, node)}.`;
  const all = `It can have ${listed(Object.keys(node.properties ?? {}), 'and', 30)}.`;
  return { code: 'unknown-key', message, hint: didYouMean(key, keysOf(node)) ?? all };
}

function keysOf(node: SchemaNode): Known[] {
  return Object.entries(node.properties ?? {}).map(([id, { title }]) => ({ id, names: title ? [title] : [] }));
}

function wrongKey({ breach }: Broken): Wording {
  const message = `Unexpected key ${quoted(String(breach.params.propertyName))}, expected small letters, digits and single hyphens.`;
  return { code: 'wrong-form', message, hint: null };
}

function missingKey({ breach, node }: Broken): Wording {
  const key = String(breach.params.missingProperty);
  const because = breach.params.property ? ` beside ${quoted(String(breach.params.property))}` : '';
  const where = labelOf(breach.instancePath, node);
  const message = `Unexpected ${where} without ${quoted(key)}, expected one${because}.`;
  return { code: 'missing-key', message, hint: exampleOf(key, resolve(node.properties?.[key] ?? {})) };
}

interface SchemaChoice extends SchemaNode {
  readonly anyOf?: readonly SchemaNode[];
}

function missingOneOf({ breach, node }: Broken): Wording {
  const { anyOf = [] }: SchemaChoice = node;
  const keys = anyOf.flatMap(({ required }) => required ?? []);
  const message = `Unexpected ${labelOf(breach.instancePath, node)}, expected ${listed(keys, 'or')} in it.`;
  return { code: 'missing-key', message, hint: null };
}

function wrongType(broken: Broken): Wording {
  const { value, node } = broken;
  if (node.format && value !== null && typeof value !== 'object') return wrongFormat(broken);
  const types = [node.type ?? []].flat();
  const expected = types.map((type) => TYPES.get(type) ?? type).join(' or ');
  return {
    code: 'wrong-type',
    message: `Unexpected ${named(value)}, expected ${expected}.`,
    hint: typeHint(value, types),
  };
}

const TYPES: ReadonlyMap<string, string> = new Map([
  ['string', 'text'],
  ['array', 'a list'],
  ['object', 'a mapping'],
  ['number', 'a number'],
  ['integer', 'a whole number'],
  ['boolean', 'true or false'],
]);

function typeHint(value: unknown, types: readonly string[]): string | null {
  if (value === null) return 'Give it a value, or delete the key.';
  if (typeof value === 'string' && types.includes('array')) return `Write it as a list: [${value.slice(0, 60)}].`;
  const isScalar = typeof value === 'number' || typeof value === 'boolean';
  return isScalar && types.includes('string') ? `Put it in quotation marks: "${value}".` : null;
}

function wrongFormat({ breach, value, node }: Broken): Wording {
  const written = String(value);
  const label = labelOf(breach.instancePath, node);
  if (node.format === 'https-url' || node.format === 'web-address') {
    const scheme = node.format === 'https-url' ? 'https://' : 'https:// or http://';
    const message = `Unexpected ${label} ${quoted(written)}, expected a plain address that begins with ${scheme}.`;
    return { code: 'wrong-address', message, hint: addressHint(written, node.format) };
  }
  const form = node.format === 'full-date' ? 'a day as "2026-11-23"' : 'a date as "2026", "2026-11" or "2026-11-23"';
  const meant = meantDate(written);
  const fits = meant !== undefined && (node.format === 'partial-date' || meant.length === 10);
  const hint = fits ? `Did you mean "${meant}"?` : null;
  return { code: 'wrong-date', message: `Unexpected ${label} ${quoted(written)}, expected ${form}.`, hint };
}

function addressHint(written: string, format: string): string | null {
  if (format === 'https-url' && written.startsWith('http://')) return 'Did you mean the same address with "https://"?';
  if (/^www\./.test(written)) return `Did you mean "https://${written.slice(0, 60)}"?`;
  return 'It has no spaces, no user name or password, and a host name in plain letters with a dot in it.';
}

function wrongForm({ breach, value, node }: Broken): Wording {
  const written = String(value);
  const label = labelOf(breach.instancePath, node);
  const isOneLine = written.trim() === written && !/[\r\n]/.test(written);
  const example = node.examples?.find((sample) => typeof sample === 'string');
  const form = example === undefined || !isOneLine ? 'one line without spaces at its ends' : `the form of "${example}"`;
  return {
    code: 'wrong-form',
    message: `Unexpected ${label} ${quoted(written)}, expected ${form}.`,
    hint: node.description ?? null,
  };
}

function unknownWord({ breach, value, node }: Broken): Wording {
  const words = node.enum ?? [];
  const message = `Unexpected ${labelOf(breach.instancePath, node)} ${quoted(String(value))}, expected ${listed(words, 'or', 12)}.`;
  return { code: 'unknown-word', message, hint: didYouMean(String(value), words.map(asKnown)) };
}

function tooShort({ breach, value, node }: Broken): Wording {
  return { code: 'too-short', message: lengthOf(breach, value, node, 'at least'), hint: null };
}

function tooLong({ breach, value, node }: Broken): Wording {
  return { code: 'too-long', message: lengthOf(breach, value, node, 'at most'), hint: null };
}

function lengthOf({ instancePath, params }: Breach, value: unknown, node: SchemaNode, bound: string): string {
  const length = counted([...String(value)].length, 'character');
  return `Unexpected ${labelOf(instancePath, node)} of ${length}, expected ${bound} ${Number(params.limit)}.`;
}

function tooFew({ breach, value, node }: Broken): Wording {
  return { code: 'too-few', message: sizeOf(breach, value, node, 'at least'), hint: 'Add one, or delete the key.' };
}

function tooMany({ breach, value, node }: Broken): Wording {
  return { code: 'too-many', message: sizeOf(breach, value, node, 'at most'), hint: null };
}

function sizeOf({ instancePath, params }: Breach, value: unknown, node: SchemaNode, bound: string): string {
  const size = Object.keys(Object(value)).length;
  return `Unexpected ${labelOf(instancePath, node)} with ${counted(size, 'item')}, expected ${bound} ${Number(params.limit)}.`;
}

function repeatedItem({ breach, node }: Broken): Wording {
  const { i, j } = breach.params;
  const [first, second] = [Number(i), Number(j)].sort((a, b) => a - b);
  const message = `Unexpected ${labelOf(breach.instancePath, node)} with item ${Number(first) + 1} again as item ${Number(second) + 1}, expected each once.`;
  return { code: 'repeated-item', message, hint: 'Delete one of them.' };
}

function outOfRange({ breach, value, node }: Broken): Wording {
  const bound = breach.keyword === 'minimum' ? 'at least' : 'at most';
  const message = `Unexpected ${labelOf(breach.instancePath, node)} ${Number(value)}, expected ${bound} ${Number(breach.params.limit)}.`;
  return { code: 'out-of-range', message, hint: null };
}

function exampleOf(key: string, { examples, description }: SchemaNode): string | null {
  const example = examples?.[0];
  return typeof example === 'string' ? `For example: ${key}: ${example}` : (description ?? null);
}

/** Whether a missing key is there after all, under a misspelt name among `others`. */
export function isMisspelt({ breach, node }: Broken, others: readonly Breach[]): boolean {
  if (breach.keyword !== 'required') return false;
  return others.some(
    ({ keyword, instancePath, params }) =>
      keyword === 'additionalProperties' &&
      instancePath === breach.instancePath &&
      closest(String(params.additionalProperty), keysOf(node)) === breach.params.missingProperty,
  );
}

function asKnown(id: string): { id: string } {
  return { id };
}

/** The pointer at which a breach is told: that of the key where a key is wrong, that of the second item where one is repeated. */
export function fieldOf({ keyword, instancePath, params }: Breach): string {
  if (keyword === 'additionalProperties') return pointerInto(instancePath, String(params.additionalProperty));
  if (keyword === 'propertyNames') return pointerInto(instancePath, String(params.propertyName));
  if (keyword === 'uniqueItems') return pointerInto(instancePath, Math.max(Number(params.i), Number(params.j)));
  return instancePath;
}
