// Bytes that no editor shows: encodings, line ends, marks and characters, and the places that are told beside them.

import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { read } from '../../src/read/read.ts';
import { placesAndCodes, readBytes, readText } from './reading.ts';

const ENTRY = '---\ntitle: Example\nareas: [one, two]\n---\nBody.\n';

test('reads CRLF as LF, with the same data, body and places', () => {
  const [unix, windows] = [readText(ENTRY), readText(ENTRY.replaceAll('\n', '\r\n'))];
  assert.equal(windows.sources[0]?.data, unix.sources[0]?.data);
  assert.is(windows.sources[0]?.body, 'Body.\n');
  assert.equal(windows.sources[0]?.places.value('/areas/1'), { line: 3, column: 14 });
});

test('takes one byte order mark, and counts columns without it', () => {
  const { sources } = readText('\uFEFFterms: [one]\r\n', 'vocabulary/entry.yml');
  assert.equal(sources[0]?.places.value('/terms/0'), { line: 1, column: 9 });
  assert.equal(placesAndCodes(readText(`\uFEFF\uFEFF${ENTRY}`)), ['1:1 control-character', '1:1 no-front-matter']);
});

test('counts columns in code points, not in UTF-16 units or bytes', () => {
  const { sources } = readText('---\n"😀é": {a: 😀😀, b: x}\n---\n');
  assert.equal(sources[0]?.places.value('/😀é/b'), { line: 2, column: 18 });
  assert.equal(placesAndCodes(readText('---\ntitle: 😀😀 &: x: y\n---\n')), ['2:12 yaml-syntax']);
});

test('tells the line and column of a finding alike with CRLF and a byte order mark', () => {
  assert.equal(placesAndCodes(readText('\uFEFF---\r\ntitle: x\r\nb: &c 1\r\n---\r\n')), ['3:4 yaml-anchor']);
});

test('refuses bytes that are not UTF-8, at the first of them', () => {
  const bytes = (...values: number[]): Uint8Array => new Uint8Array([...Buffer.from('---\ntitle: '), ...values]);
  assert.equal(placesAndCodes(readBytes(bytes(0xc0, 0xaf))), ['2:8 not-utf8']);
  assert.equal(placesAndCodes(readBytes(bytes(0xed, 0xa0, 0x80))), ['2:8 not-utf8'], 'a lone surrogate');
  assert.equal(placesAndCodes(readBytes(bytes(0x41, 0xe9))), ['2:9 not-utf8'], 'Latin-1, cut off at the end');
  assert.equal(placesAndCodes(readBytes(Buffer.from(`\uFEFF${ENTRY}`, 'utf16le'))), ['1:1 not-utf8']);
});

for (const character of [
  '\0',
  '\x07',
  '\x1b',
  '\x7f',
  '\x85',
  '\r',
  '\u2028',
  '\u202E',
  '\u2066',
  '\u200B',
  '\u200D',
  '\u00AD',
  '\uFFFE',
  '\u{E0041}',
]) {
  const called = `U+${character.codePointAt(0)?.toString(16)}`;

  test(`refuses ${called} in the header and in the body`, () => {
    const reading = readText(`---\ntitle: a${character}b\n---\nBo${character}dy.\n`);
    assert.equal(placesAndCodes(reading), ['2:9 control-character', '4:3 control-character']);
  });
}

test('refuses a hidden character that is written as an escape', () => {
  assert.equal(placesAndCodes(readText('---\ntitle: "a\\u202Eb"\nlone: "\\ud800"\n---\n')), [
    '2:8 control-character',
    '3:7 control-character',
  ]);
});

test('tells hidden characters and YAML mistakes of one file at once', () => {
  assert.equal(placesAndCodes(readText('---\ntitle: a\u200Bb\nkind: &x 1\n---\n')), [
    '2:9 control-character',
    '3:7 yaml-anchor',
  ]);
});

test('tells twenty hidden characters of a file that is full of them', () => {
  assert.is(readText(`---\ntitle: x\n---\n${'\u200B'.repeat(5000)}`).findings.length, 20);
});

test('takes a file of 64 KiB, and refuses one byte more unread', () => {
  const start = '---\ntitle: x\n---\n';
  assert.equal(placesAndCodes(readText(start + 'x'.repeat(65_536 - start.length))), []);
  assert.equal(placesAndCodes(readText(start + 'x'.repeat(65_537 - start.length))), ['1:1 file-too-large']);
});

test('takes a header of 16 KiB, and refuses a larger one unparsed', () => {
  const title = (length: number): string => `---\ntitle: ${'é'.repeat(length)}\n---\n`;
  assert.equal(placesAndCodes(readText(title(8188))), []);
  assert.equal(placesAndCodes(readText(title(8189))), ['1:1 header-too-large']);
});

test('gives a file that was not read a finding and no source', () => {
  const bytes = new Uint8Array();
  const { sources, findings } = read([
    { file: 'routes/a.md', bytes, trouble: 'not-regular' },
    { file: 'routes/b.md', bytes, trouble: 'too-large' },
    { file: 'routes/c.md', bytes, trouble: 'unreadable' },
  ]);
  assert.equal(
    findings.map(({ code }) => code),
    ['not-a-regular-file', 'file-too-large', 'unreadable-file'],
  );
  assert.is(sources.length, 0);
});

test.run();
