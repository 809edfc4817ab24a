// The quick way through a header says what the parser of all YAML says, or nothing.

import matter from 'gray-matter';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { randomFor } from '../../src/generate/random.ts';
import { listFiles } from '../../src/read/files.ts';
import { read } from '../../src/read/read.ts';
import { usual } from '../../src/read/usual.ts';
import { usualOutline } from '../../src/read/usualOutline.ts';
import { parsed } from '../../src/read/yaml.ts';

const test = suite('the usual form');

const headers = ['catalogue', 'test/contract/catalogue'].flatMap(listFiles).map(({ file, bytes }) => {
  const text = Buffer.from(bytes).toString();
  return file.endsWith('.md') ? text.slice('---'.length, text.indexOf('\n---\n', 3)) : text;
});

test('nearly every entry is written in it', () => {
  const taken = headers.filter((header) => usual(header) !== undefined);
  assert.ok(taken.length > 0.95 * headers.length, `${taken.length} of ${headers.length}`);
});

test('whatever is taken is what the parser makes of it', () => {
  for (const header of headers) agree(header);
});

const TAKEN = [
  "a: 'it''s'\nb: [c, 1, true, 2024, 2024-06, 48600000-4, '']\n",
  'a: {b: {c: [[d]], e: []}, f: {}}\n',
  'a:\n  b:\n    c: d\n  e: f\n',
  'a:\n  - b: c\n    d:\n      - e\n  - f\n  - {g: h}\n',
  '- a: b\n- c\n',
  'a: https://b.example/c?d=e&f - g, h [i]\n',
  'a: 78 of them\nb: Ünïcode — „so“\n',
  'constructor: a\nto-string: b\n',
  'a: b',
];

const LEFT_TO_THE_PARSER = [
  ...[
    '',
    'a',
    'a:\n',
    'a: \n',
    'a: b: c\n',
    'a: b #c\n',
    'a: b \n',
    'a:  b\n',
    'a : b\n',
    'a: b\na: c\n',
    '{a: b, a: c}\n',
  ],
  ...[
    'a: null\n',
    'a: True\n',
    'null: a\n',
    'A: b\n',
    '1: a\n',
    "'a': b\n",
    'a: "b"\n',
    'a: |\n  b\n',
    'a: -1\n',
    'a: .5\n',
  ],
  ...[
    'a: 0x1F\n',
    'a: 0o17\n',
    'a: 1e5\n',
    'a: 1.5\n',
    'a: 1_000\n',
    'a: 007\n',
    'a: 12:30\n',
    'a: ~\n',
    'a: &b c\n',
    'a: !b c\n',
  ],
  ...[
    'a: b\n  c\n',
    "a: 'b\n  c'\n",
    'a: [b,c]\n',
    'a: [b, ]\n',
    'a: [b\n]\n',
    'a: {b}\n',
    'a: [b: c]\n',
    'a: [b c: d]\n',
    "a: ['b'c]\n",
  ],
  ...[
    'a:\n- b\n',
    'a:\n   b: c\n',
    'a: b\n\nc: d\n',
    '# a\nb: c\n',
    'a: b\n---\nc: d\n',
    '---\na: b\n',
    '%YAML 1.2\n',
    '- - a\n',
    '-a: b\n',
  ],
  ...[
    'a:\tb\n',
    'a: b\tc\n',
    'a: b\r\n',
    'a: \u00a0b\n',
    'a: \ufeffb\n',
    'a: b\u2028c\n',
    '__proto__: a\n',
    'a: @b\n',
    'a: *b\n',
    'a: b:\n',
  ],
  `a: ${'['.repeat(9)}${']'.repeat(9)}\n`,
];

for (const text of TAKEN) test(`${JSON.stringify(text)} is taken`, () => assert.ok(agree(text)));
for (const text of LEFT_TO_THE_PARSER)
  test(`${JSON.stringify(text)} is left to the parser`, () => assert.is(usual(text), undefined));

test('a header in it is split from its body as the library splits it', () => {
  const bodies = ['', 'One.', '\nOne.\n', '\n\n---\nOne.', '---', ' \n'];
  const ends = bodies.flatMap((body) => [`a: b\n---\n${body}`, `a: 'b'\nc: [---]\n---\n${body}`]);
  for (const text of ['---\na: b\n---', ...ends.map((end) => `---\n${end}`)]) {
    const [source] = read([{ file: 'routes/example.md', bytes: new TextEncoder().encode(text) }]).sources;
    const { content, data } = matter(text, {});
    assert.equal([source?.body, source?.data], [content, data], JSON.stringify(text));
    assert.is(source?.bodyLine, text.slice(0, text.length - content.length).split('\n').length, JSON.stringify(text));
  }
});

test('nor do slips of the pen part the two', () => {
  const { below, pick } = randomFor(7, 'slips');
  const texts = [...TAKEN, ...headers.filter(({ length }) => length < 900)];
  for (let count = 0; count < 10_000; count++) {
    const text = pick(texts);
    const at = below(text.length);
    agree(text.slice(0, at) + pick(SLIPS) + text.slice(at + below(3)));
  }
});

const SLIPS = [
  ...' \n:-#,[]{}\'"?&*!|>%@`~0e.\t',
  '',
  '  ',
  ': ',
  ' #',
  "''",
  '\n  ',
  '\n- ',
  'null',
  'é',
  '\u00a0',
  '---',
];

test.run();

/** Whether the text is taken; it must then be what the parser reads, down to the prototypes, each value where the parser sees it. */
function agree(text: string): boolean {
  const data = usual(text);
  if (data === undefined) return false;
  const { data: expected, problems, outline } = parsed(text);
  assert.equal(problems, [], JSON.stringify(text));
  assert.equal(data, expected, JSON.stringify(text));
  assert.equal(usualOutline(text), outline(), JSON.stringify(text));
  return true;
}
