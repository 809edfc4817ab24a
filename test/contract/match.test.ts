// Each row of match.tsv: a need held against an offer, and what comes of it. Every pairing that has no row is a finding.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { readAndCheck } from '../../src/compile.ts';
import type { Need, Offer, Parameter } from '../../src/model/entry.generated.ts';
import { listFiles } from '../../src/read/files.ts';
import { answer, type Scale } from '../../src/relate/answer.ts';

type Type = Parameter['type'];
type Operator = NonNullable<Need['operator']>;
interface Row {
  readonly type: Type;
  readonly operator: Operator;
  readonly need: string;
  readonly offer: string;
  readonly result: string;
}

const TYPES: readonly Type[] = ['boolean', 'choice', 'choices', 'ordered', 'number'];
const OPERATORS: readonly Operator[] = ['is', 'one-of', 'not', 'includes', 'at-least', 'at-most'];
const UNITS = { hour: 1, day: 24, week: 168, month: 730, year: 8760 };

const rows = readRows();
const test = suite('the table of matches');

for (const { type, operator, need, offer, result } of rows) {
  test(`${type}: ${operator} ${need} against ${offer || 'nothing'} is ${result}`, () => {
    const stated = { parameter: 'p', operator, basis: 'stated', ...needIn(type, need) };
    assert.is(answer(stated, offer === '' ? undefined : offerIn(type, offer), scaleFor(type, need)), result);
  });
}

for (const type of TYPES) {
  for (const operator of OPERATORS) {
    const isPaired = rows.some((row) => row.type === type && row.operator === operator);
    test(`${type} with ${operator} is ${isPaired ? 'a pairing' : 'an error'}`, () => {
      assert.is(codesFor(type, operator).includes('operator-mismatch'), !isPaired);
    });
  }
}

test('the table has a row for every type', () => {
  assert.equal(
    TYPES.filter((type) => !rows.some((row) => row.type === type)),
    [],
  );
  assert.ok(rows.length > 50, `${rows.length} rows`);
});

test.run();

function readRows(): Row[] {
  const [, ...lines] = readFileSync(join(import.meta.dirname, 'match.tsv'), 'utf8')
    .trimEnd()
    .split('\n');
  return lines.map((line) => {
    const [type, operator, need = '', offer = '', result = ''] = line.split('\t');
    return { type: type as Type, operator: operator as Operator, need, offer, result };
  });
}

/** "2 of 1<2<3" names the levels from the least to the most; elsewhere they are A, B and C. */
function scaleFor(type: Type, need: string): Scale {
  const levels = /of (\S+)$/.exec(need)?.[1]?.split('<') ?? ['A', 'B', 'C'];
  const parameter: Parameter = { id: 'p', label: 'P', type, concerns: 'product', exclusive: false, definition: '' };
  return { parameter: type === 'number' ? { ...parameter, unit: 'hour', units: UNITS } : parameter, levels };
}

function needIn(type: Type, text: string): Pick<Need, 'value' | 'unit'> {
  if (type === 'number') return amountIn(text);
  if (type === 'boolean') return { value: text === 'true' };
  const [value = ''] = text.split(' of ');
  return { value: value.startsWith('[') ? levelsIn(value) : value };
}

function offerIn(type: Type, text: string): Offer {
  if (type === 'number') return amountIn(text);
  if (type === 'boolean') return text === 'true';
  const only = /^\{only: (.*)\}$/.exec(text)?.[1];
  if (only !== undefined) return { only: levelsIn(only) };
  return text.startsWith('[') ? levelsIn(text) : text;
}

function amountIn(text: string): { value: number; unit: string } {
  const [value, unit = ''] = text.split(' ');
  return { value: Number(value), unit };
}

function levelsIn(text: string): string[] {
  return text.slice(1, -1).split(', ');
}

/** What the check finds when a requirement of the catalogue here has that one need. */
function codesFor(type: Type, operator: Operator): string[] {
  const need = `{parameter: ${type}-parameter, operator: ${operator}, value: ${valueFor(type, operator)}, basis: stated}`;
  const files = listFiles(join(import.meta.dirname, 'catalogue')).map((raw) =>
    raw.file === 'requirements/street-readers.md' ? { ...raw, bytes: withNeed(raw.bytes, need) } : raw,
  );
  const words = new TextEncoder().encode(TYPES.map(parameterOf).join(''));
  const vocabulary = { file: 'vocabulary/parameters.yml', bytes: words };
  const day = { asOf: '2026-11-23', today: '2026-11-23' };
  const { findings } = readAndCheck([...files.filter(({ file }) => file !== vocabulary.file), vocabulary], day);
  return findings.filter(({ field }) => field.startsWith('/needs/')).map(({ code }) => code);
}

function withNeed(bytes: Uint8Array, need: string): Uint8Array {
  const text = new TextDecoder().decode(bytes).replace(/needs:\n(?: {2}- .*\n)+/, `needs:\n  - ${need}\n`);
  return new TextEncoder().encode(text);
}

function valueFor(type: Type, operator: Operator): string {
  if (type === 'number') return '1, unit: day';
  if (type === 'boolean') return 'true';
  return ['one-of', 'not', 'includes'].includes(operator) ? '[one]' : 'one';
}

function parameterOf(type: Type): string {
  const levels = 'levels: [{id: one, label: One, definition: The one.}, {id: two, label: Two, definition: The other.}]';
  const own = type === 'number' ? 'units: {day: 1}' : levels;
  const rest = type === 'boolean' ? '' : `, ${own}`;
  return `- {id: ${type}-parameter, label: A parameter, type: ${type}, concerns: product, exclusive: false, definition: Made up${rest}}\n`;
}
