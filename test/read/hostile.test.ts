// Files made to harm: none may run, throw, take long, or reach the prototype of other objects.

import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { placesAndCodes, type Reading, readBytes, readText } from './reading.ts';

const CODE = 'globalThis.wasRun = true\n---\n';

for (const opening of [
  '---js',
  '---JS',
  '---javascript',
  '--- js',
  '---\tjs',
  '\uFEFF---js',
  '---json',
  '---toString',
  '---constructor',
  '---__proto__',
  '---coffee',
  '---yaml',
]) {
  test(`refuses "${opening}" and runs nothing`, () => {
    for (const text of [`${opening}\n${CODE}`, `${opening}\r\n${CODE}`, `${opening}\n${CODE.slice(0, -4)}`]) {
      assert.equal(placesAndCodes(readText(text)), ['1:4 front-matter-language']);
    }
    assert.not('wasRun' in globalThis);
  });
}

test('says the same of a bad file when it is read again', () => {
  const again = (): string[] => placesAndCodes(readText('---\ntitle: [\n---\n'));
  assert.equal(again(), again());
  assert.is(again().length, 1);
});

test('leaves the prototype of objects alone', () => {
  readText('---\n__proto__: {polluted: 1}\na: {constructor: {prototype: {polluted: 1}}}\n---\n');
  assert.not('polluted' in {});
});

const lines = (count: number, line: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => line(index)).join('\n');

const BOMBS: Readonly<Record<string, string>> = {
  'a billion laughs': `a: &a0 [x]\n${lines(30, (i) => `b${i}: &a${i + 1} [${`*a${i},`.repeat(9)}]`)}`,
  'an alias of itself': 'a: &a [*a]',
  'merges of merges': `m0: &m0 {a: 1}\n${lines(50, (i) => `m${i + 1}: &m${i + 1} {<<: [*m${i}, *m${i}]}`)}`,
  'ten thousand brackets': `a: ${'['.repeat(10_000)}`,
  'ten thousand list signs': '- '.repeat(5_000),
  'ten thousand keys that ask': '? '.repeat(5_000),
  'thousands of anchors': `a: [${'&a x,'.repeat(3_000)}]`,
  'thousands of equal keys': 'a: 1\n'.repeat(3_000),
  'tags over tags': lines(12, (i) => `${' '.repeat(i)}!t`),
  'mistakes alone': 'a: b: c\n'.repeat(2_000),
};

for (const [name, header] of Object.entries(BOMBS)) {
  test(`refuses ${name}, without a hang and with at most 100 findings`, () => {
    const started = process.cpuUsage();
    const { sources, findings } = readText(`---\n${header}\n---\n`);
    assert.is(sources.length, 0);
    assert.ok(findings.length > 0 && findings.length <= 100);
    assert.ok(isNoHang(started));
  });
}

test('refuses a header of blank lines unparsed, and takes one with a few', () => {
  assert.equal(placesAndCodes(readText(`---\na: 1\n${'\n'.repeat(16_000)}---\n`)), ['1:1 header-too-large']);
  assert.equal(placesAndCodes(readText(`---\na: 1\n${' \n'.repeat(8_000)}---\n`)), ['1:1 header-too-large']);
  assert.equal(placesAndCodes(readText(`---\na: 1\n${'\n'.repeat(20)}b: 1\n---\n`)), []);
});

test('takes 64 KiB of hostile YAML in a vocabulary without a hang', () => {
  const started = process.cpuUsage();
  for (const unit of ['%A x\n', '---\n', '? a\n', '1: 2\n', '!a &b ', 'a: [\n', '[a]: 1\n', '\r', '\n', '[a: b],']) {
    readText(unit.repeat(65_536 / unit.length), 'vocabulary/entry.yml');
  }
  assert.ok(isNoHang(started));
});

const GOOD = Buffer.from(
  "---\ntitle: 'Exämple: 😀'\nareas: [one, two]\noffers:\n  hosting: [cloud]\n  text: |\n    a\n    b\n" +
    'evidence:\n  - {shows: x, url: https://example.org/, accessed: 2026-11-23}\n---\nBody.\n',
);
const SPICE = [
  '---',
  '\n',
  '\t',
  ': ',
  '[',
  '}',
  '"',
  "'",
  '&a ',
  '*a',
  '!!',
  '%',
  '|',
  '? ',
  '<<: ',
  '\0',
  '\uFEFF',
  '# ',
];

test('never throws on 2,000 mutations of a good entry, and says the same twice', () => {
  const random = seeded(20_261_123);
  for (let round = 0; round < 2000; round++) {
    const bytes = mutated(GOOD, random);
    const first = readBytes(bytes);
    assert.ok(isWhole(first), `round ${round}`);
    assert.equal(placesAndCodes(readBytes(bytes)), placesAndCodes(first));
  }
});

// Either a source whose places can be told, or findings that stand in the file.
function isWhole({ sources, findings }: Reading): boolean {
  const [source] = sources;
  const places = source ? [source.places.value(''), source.places.key('/areas/1')] : findings;
  return places.length > 0 && places.every(({ line, column }) => line >= 1 && column >= 1);
}

function mutated(good: Buffer, random: (below: number) => number): Uint8Array {
  let bytes = good;
  for (let left = random(4); left >= 0; left--) {
    const [at, end] = [random(bytes.length), random(bytes.length)];
    const [before, after] = [bytes.subarray(0, at), bytes.subarray(at)];
    const changes = [
      () => Buffer.concat([before, Buffer.from([random(256)]), after.subarray(1)]),
      () => Buffer.concat([before, Buffer.from(SPICE[random(SPICE.length)] ?? ''), after]),
      () => Buffer.concat([before, bytes.subarray(end)]),
      () => Buffer.concat([before, bytes.subarray(Math.min(at, end), Math.max(at, end)), after]),
    ];
    bytes = changes[random(changes.length)]?.() ?? bytes;
  }
  return bytes;
}

// A linear congruential generator: the same numbers in every run.
function seeded(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

test.run();

/** What hangs takes minutes; CPU time, because the machine may have others to serve. */
function isNoHang(started: NodeJS.CpuUsage): boolean {
  return process.cpuUsage(started).user < 20_000_000;
}
