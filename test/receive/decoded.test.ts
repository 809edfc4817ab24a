// A file comes in whatever charset its sender's program writes: the words of it arrive as they were meant.

import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { decoded } from '../../src/receive/decoded.ts';
import { opened } from '../../src/receive/opened.ts';

const WORDS = '---\ntitle: Café – “naïve”\n---\n';

const bytes = (text: string, encoding: BufferEncoding): Uint8Array => Buffer.from(text, encoding);
/** The same words as Windows writes them in one byte each. */
const windows = bytes(WORDS.replace('–', '\x96').replace('“', '\x93').replace('”', '\x94'), 'latin1');

for (const [what, given, charset] of [
  ['UTF-8 of which nothing is said', bytes(WORDS, 'utf8'), undefined],
  ['UTF-8 that is said to be ASCII', bytes(WORDS, 'utf8'), 'us-ascii'],
  ['windows-1252 of which nothing is said', windows, undefined],
  ['windows-1252 that is said to be UTF-8', windows, 'utf-8'],
  ['windows-1252 that is said to be of a charset that is none', windows, 'x-none'],
  ['UTF-16 that is said', bytes(WORDS, 'utf16le'), 'utf-16le'],
  ['UTF-16 with a byte order mark', bytes(`\uFEFF${WORDS}`, 'utf16le'), undefined],
  ['UTF-16 the other way round', Buffer.from(bytes(`\uFEFF${WORDS}`, 'utf16le')).swap16(), undefined],
  ['line ends as Windows has them', bytes(WORDS.replaceAll('\n', '\r\n'), 'utf8'), undefined],
] as const)
  test(what, () => assert.is(decoded(given, charset), WORDS));

const part = (type: string, disposition: string, text: string): string =>
  `--b\r\nContent-Type: ${type}\r\nContent-Disposition: ${disposition}\r\nContent-Transfer-Encoding: base64\r\n\r\n${text}\r\n`;
const mail = (...parts: string[]): Uint8Array =>
  bytes(
    `From: a@maker.example\r\nSubject: Two\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n${parts.join('')}--b--\r\n`,
    'latin1',
  );
const koi8 = Buffer.from(bytes('---\ntitle: \xc4\xc1\n---\n', 'latin1')).toString('base64');
const latin = Buffer.from(bytes('---\ntitle: \xc4\xc1\n---\n', 'latin1')).toString('base64');

for (const [what, name, as] of [
  ['a plain name', 'a.md', 'filename=a.md'],
  ['a name in an encoded word', 'é.md', 'filename="=?utf-8?B?w6kubWQ=?="'],
  ['an extended name', 'é.md', "filename*=utf-8''%C3%A9.md"],
] as const)
  test(`each attached file is decoded by its own label: ${what}`, async () => {
    const sent = mail(
      part('text/markdown; charset=koi8-r', `attachment; ${as}`, koi8),
      part('text/markdown; charset=iso-8859-1', `attachment; ${as}`, latin),
    );
    const [letter] = await opened(sent, 'sent.eml');
    assert.equal(
      letter?.parts.map((one) => [one.is === 'entry' && one.name, one.text.split('\n')[1]]),
      [
        [name, 'title: да'],
        [name, 'title: ÄÁ'],
      ],
    );
  });

test('a patch that is attached is decoded by its label', async () => {
  const patch = Buffer.from(bytes('diff --git a/x b/x\n+caf\xe9\n', 'latin1')).toString('base64');
  const sent = mail(part('text/x-patch; charset=iso-8859-1', 'attachment; filename=a.patch', patch));
  const [brought] = await opened(sent, 'sent.eml');
  assert.match(brought?.parts[0]?.text ?? '', 'café');
});

test.run();
