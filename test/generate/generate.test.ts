// A generated catalogue: complete, clean, of the size asked for, and the same every time.

import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { readAndCheck } from '../../src/compile.ts';
import type { GeneratedFile } from '../../src/generate/file.ts';
import { generate } from '../../src/generate/generate.ts';
import { type Catalogue, listOf } from '../../src/model/catalogue.ts';
import type { RawFile } from '../../src/model/source.ts';
import { listFiles } from '../../src/read/files.ts';

const DAY = '2026-11-23';
const WORDS = listFiles('catalogue/vocabulary').map((raw) => ({ ...raw, file: `vocabulary/${raw.file}` }));
const SITE = { file: 'site.yml', bytes: new Uint8Array() };
const { vocabulary } = readAndCheck([...WORDS, SITE], { asOf: DAY, today: DAY }).catalogue;

const { catalogue, findings: findingsOf300 } = checked(made(300, 1));

const test = suite('a generated catalogue');

test('has no finding of any severity, whatever its size and seed', () => {
  assert.equal(findingsOf300, []);
  for (const [entries, seed] of [
    [1, 2],
    [7, 3],
    [60, 4],
  ] as const) {
    const { findings } = checked(made(entries, seed));
    assert.equal(
      findings.map(({ file, code, message }) => `${file} ${code} ${message}`),
      [],
    );
  }
});

test('counts capabilities and requirements together, the others in proportion', () => {
  assert.equal(sizes(catalogue), {
    capability: 180,
    requirement: 120,
    supplier: 72,
    organisation: 15,
    route: 12,
    scenario: 1,
    retired: 3,
  });
  assert.is(sizes(checked(made(1, 1)).catalogue).capability, 1);
  assert.is(made(100, 1).length, 145);
});

test('is the same to the byte for the same seed, and another for another', () => {
  assert.equal(made(40, 1), made(40, 1));
  const [one, other] = [made(40, 1), made(40, 2)];
  assert.equal(
    one.map(({ file }) => file),
    other.map(({ file }) => file),
  );
  assert.is(one.filter(({ text }, index) => text === other[index]?.text).length, 1, 'only the scenario is alike');
});

test('uses every field of the schemas that it fills and every type of parameter with every operator', () => {
  const needs = listOf(catalogue, 'requirement').flatMap(({ header }) => header.needs ?? []);
  const pairs = new Set(
    needs.map((need) => `${catalogue.vocabulary.parameters.get(need.parameter ?? '')?.type} ${need.operator}`),
  );
  assert.is(pairs.size, PAIRS.length + 1, [...pairs].sort().join(', '));
  assert.equal(
    PAIRS.filter((pair) => !pairs.has(pair)),
    [],
  );
  const offers = listOf(catalogue, 'capability').flatMap(({ header }) => Object.values(header.offers ?? {}));
  for (const key of ['only', 'unit'])
    assert.ok(
      offers.some((offer) => typeof offer === 'object' && key in offer),
      key,
    );
  for (const [kind, fields] of RICH) {
    const there = new Set(listOf(catalogue, kind).flatMap(({ header }) => Object.keys(header)));
    assert.equal(
      fields.filter((field) => !there.has(field)),
      [],
      kind,
    );
  }
});

test('has bodies of the length of real ones, in words as uneven as real ones', () => {
  const bodies = listOf(catalogue, 'capability').map(({ body }) => body.split(/\s+/));
  const lengths = bodies.map(({ length }) => length).sort((a, b) => a - b);
  assert.ok((lengths[0] ?? 0) > 40 && (lengths.at(-1) ?? 0) < 320, `${lengths[0]} to ${lengths.at(-1)} words`);
  const often = countsOf(bodies.flat());
  assert.ok((often[0] ?? 0) > 10 * (often[99] ?? 0), `${often[0]} and ${often[99]}`);
  assert.ok(often.filter((count) => count === 1).length > often.length / 6);
});

test('some areas are far more popular than others', () => {
  const often = countsOf(listOf(catalogue, 'capability').flatMap(({ header }) => header.areas));
  assert.ok((often[0] ?? 0) > 5 * (often[Math.floor(often.length / 2)] ?? 0));
});

test('asks for some things again, half of them without saying so', () => {
  const wishes = listOf(catalogue, 'requirement').map(({ header }) => header);
  for (const field of ['repeats', 'supersedes', 'not-same-as'] as const)
    assert.ok(
      wishes.some((wish) => wish[field]),
      field,
    );
});

test('names no address that could be real', () => {
  const text = made(100, 1)
    .map((file) => file.text)
    .join('\n');
  const hosts = [...text.matchAll(/https?:\/\/([^/'\s]+)/g)].map(([, host = '']) => host);
  assert.ok(hosts.length > 100);
  assert.equal(
    hosts.filter((host) => !host.endsWith('.example')),
    [],
  );
});

test.run();

const PAIRS = [
  ...['is', 'one-of', 'not'].map((operator) => `choice ${operator}`),
  ...['includes', 'one-of', 'not'].map((operator) => `choices ${operator}`),
  ...['at-least', 'at-most', 'is', 'one-of'].map((operator) => `ordered ${operator}`),
  ...['at-least', 'at-most', 'is'].map((operator) => `number ${operator}`),
  'boolean is',
];

const RICH = [
  [
    'capability',
    ['nature', 'missions', 'lifecycle', 'obtaining', 'offers', 'assurance', 'objectives', 'caf', 'csf', 'aliases'],
  ],
  [
    'requirement',
    ['raised-by', 'stage', 'document', 'raised', 'closes', 'contract', 'needs', 'value', 'lots', 'notice', 'cpv'],
  ],
  ['organisation', ['region', 'regional-unit', 'tile', 'maintainers', 'uses', 'validated', 'valid']],
  ['supplier', ['website', 'size', 'company-number', 'nation', 'maintainers', 'evidence']],
  ['route', ['reference', 'owner', 'opens', 'closes', 'lots', 'evidence']],
] as const;

function made(entries: number, seed: number): GeneratedFile[] {
  return [...generate({ entries, seed, day: DAY, vocabulary })];
}

function checked(files: readonly GeneratedFile[]): ReturnType<typeof readAndCheck> {
  const encoder = new TextEncoder();
  const raw = files.map(({ file, text }): RawFile => ({ file, bytes: encoder.encode(text) }));
  return readAndCheck([...WORDS, ...raw], { asOf: DAY, today: DAY });
}

function sizes({ entries, retired }: Catalogue): Record<string, number> {
  const kinds = Object.entries(entries).map(([kind, all]) => [kind, all.size] as const);
  return { ...Object.fromEntries(kinds), retired: retired.length };
}

/** How often each word stands there, the commonest first. */
function countsOf(words: readonly string[]): number[] {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts.values()].sort((a, b) => b - a);
}
