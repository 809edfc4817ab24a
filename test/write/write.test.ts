// What is written is read back as what was given, whatever it was; and it stands in one order and form.

import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { withYears } from '../../src/check/years.ts';
import { randomFor } from '../../src/generate/random.ts';
import { type Kind, kindOfFolder } from '../../src/model/kind.ts';
import type { Value } from '../../src/model/source.ts';
import { listFiles } from '../../src/read/files.ts';
import { read } from '../../src/read/read.ts';
import { writeEntry } from '../../src/write/write.ts';

/** Scraps that mean something to YAML, to Markdown or to people; texts are made by joining a few. */
const SCRAPS = [
  ...['a', 'Kestrel', ' ', '  ', '\t', '\n', '\n\n', ':', ': ', '#', ' #', '\t#', '- ', '-', '? ', ',', ', '],
  ...['[', ']', '{', '}', '&', '*', '!', '!!str ', '|', '>', "'", '"', "''", '\\', '\\n', '%', '@', '`', '~', '='],
  ...['null', 'yes', 'no', 'on', 'off', 'true', 'False', 'NaN', '.inf', '007', '0', '1_000', '0x1f', '0o7', '0b1'],
  ...['1.10', '1e3', '-7', '+1', '.5', '5.', '12:30:45', '2022', '2022-06', '2022-06-21', '---', '...', '--- '],
  ...[
    '<<',
    '{{ x }}',
    '$x',
    '$&',
    '$1',
    'é',
    'Ŵyn',
    '漢字',
    '👩‍🚒'.replaceAll('\u200d', ''),
    'https://a.example/?b=c&d#e',
  ],
];

test('every text stands as it is, as a value, in a list, in a mapping and as a key', () => {
  const random = randomFor(7, 'texts');
  for (let round = 0; round < 500; round += 1) {
    const text = Array.from({ length: random.below(5) }, () => random.pick(SCRAPS)).join('');
    const header = {
      text,
      list: [text, text],
      map: { key: text, deep: { list: [text] } },
      items: [{ key: text, deep: { key: text } }, { key: text }],
      [`key ${text}`]: { [`key ${text}`]: text },
    };
    assert.equal(readBack(writeEntry('capability', header, '')).data, header, JSON.stringify(text));
  }
});

test('every shape stands as it is, however deep', () => {
  const random = randomFor(7, 'shapes');
  for (let round = 0; round < 500; round += 1) {
    const header = { a: shape(0), b: shape(0) };
    assert.equal(readBack(writeEntry('capability', header, '')).data, header);
  }

  function shape(depth: number): Value {
    const sort = random.below(depth < 4 ? 6 : 4);
    if (sort === 0) return random.pick([0, 1, -1, 0.5, 1e21, 1e-7, 2022, 48_000_000]);
    if (sort === 1) return random.pick([true, false, null]);
    if (sort < 4) return random.pick(SCRAPS);
    if (sort === 4) return Array.from({ length: random.below(4) }, () => shape(depth + 1));
    return Object.fromEntries(
      Array.from({ length: random.below(4) }, (_, index) => [`key-${index}`, shape(depth + 1)]),
    );
  }
});

for (const body of [
  '',
  'Plain.\n',
  '\nA line above.\n',
  'Hard  \nbreak.\n',
  '---\nrule\n---\n',
  '    code\n',
  '{{ x }}\n',
  'é\n\n\n- a\n',
])
  test(`a body stands as it is: ${JSON.stringify(body)}`, () => {
    assert.is(readBack(writeEntry('route', { title: 'Aa' }, body)).body, body);
  });

for (const body of ['End', 'End\n', 'End \t\n\n \n'])
  test(`a body ends with one line feed: ${JSON.stringify(body)}`, () => {
    assert.is(readBack(writeEntry('route', { title: 'Aa' }, body)).body, 'End\n');
  });

test('nothing but white space is no body', () => {
  assert.is(writeEntry('route', { title: 'Aa' }, ' \n\n'), '---\ntitle: Aa\n---\n');
});

test('fields stand in the order of the schema, at every level; what it does not name comes last, as it stood', () => {
  const header = {
    zebra: 1,
    reviewed: '2026-11-23',
    evidence: [{ accessed: '2026-11-23', url: 'https://a.example/', shows: 'what it is' }],
    offers: { setting: ['lab'], delivery: { unit: 'hour', value: 2 } },
    apple: 2,
    lifecycle: { 'superseded-by': 'b', status: 'retired' },
    kind: 'tool',
    title: 'Kestrel',
  };
  assert.is(
    writeEntry('capability', header, 'Body.'),
    `---
title: Kestrel
kind: tool
lifecycle: {status: retired, superseded-by: b}
offers:
  setting: [lab]
  delivery: {value: 2, unit: hour}
evidence:
  - {shows: what it is, url: 'https://a.example/', accessed: 2026-11-23}
reviewed: 2026-11-23
zebra: 1
apple: 2
---
Body.
`,
  );
});

test('a year stands without quotation marks where a date is asked for, and with them elsewhere', () => {
  const text = writeEntry('requirement', { title: '2022', raised: '2022', contract: { ends: '2027' } }, '');
  assert.is(text, "---\ntitle: '2022'\nraised: 2022\ncontract: {ends: 2027}\n---\n");
  assert.is(writeEntry('requirement', { raised: 2022 }, ''), '---\nraised: 2022\n---\n');
});

test('what no file may hold is written so that reading tells it', () => {
  for (const text of ['a\rb', 'a\u0007b', 'a\u200bb']) {
    const bytes = new TextEncoder().encode(writeEntry('route', { title: text }, ''));
    const codes = read([{ file: 'routes/a-b.md', bytes }]).findings.map(({ code }) => code);
    assert.equal(codes, ['control-character']);
  }
});

test('every entry of the catalogue says the same once it is written, and is written alike again', () => {
  const entries = listFiles('catalogue').filter(({ file }) => file.endsWith('.md'));
  for (const { file, data, body } of read(entries).sources) {
    const kind = kindOf(file);
    const once = writeEntry(kind, data as object, body);
    const again = readBack(once);
    // A year is a year, with quotation marks or without.
    assert.equal(withYears(kind, again.data), withYears(kind, data), file);
    assert.is(writeEntry(kind, again.data as object, again.body), once, file);
  }
});

test.run();

function readBack(text: string): { data: Value; body: string } {
  const { sources, findings } = read([{ file: 'capabilities/a-b.md', bytes: new TextEncoder().encode(text) }]);
  assert.equal(findings, [], text);
  const [source] = sources;
  if (!source) throw new Error('Nothing was read.');
  return source;
}

function kindOf(file: string): Kind | 'retired' {
  return kindOfFolder(file.split('/')[0] ?? '') ?? 'retired';
}
