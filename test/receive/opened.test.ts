// What is in a received file: which parts, with which places, by whom, and what is said with them.

import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { authorOf } from '../../src/receive/author.ts';
import { NotTaken } from '../../src/receive/brought.ts';
import { opened } from '../../src/receive/opened.ts';
import { placeOf } from '../../src/receive/place.ts';

const test = suite('what is in a received file');
const HEAD = 'From: Jane Doe <jane@maker.example>\nSubject: Two\n';
const ENTRY = '---\ntitle: Slate\n---\nText.\n';
const attached = (name: string) => `--b\nContent-Type: text/markdown; name=${name}\n\n${ENTRY}\n`;
const openedFrom = (text: string) => opened(Buffer.from(text), 'sent.eml');

test('a place that is said is that of one file, and of none among several', async () => {
  const mail = (...names: string[]) =>
    `${HEAD}Content-Type: multipart/mixed; boundary=b\n\n--b\n\nFile: capabilities/slate.md\n${names.map(attached).join('')}--b--\n`;
  const pathsIn = async (...names: string[]) =>
    (await openedFrom(mail(...names))).flatMap(({ parts }) => parts.map((part) => part.is === 'entry' && part.path));
  assert.equal(await pathsIn('a.md'), ['capabilities/slate.md']);
  assert.equal(await pathsIn('a.md', 'b.md'), [null, null]);
});

test('a signature is no part of an entry in the text', async () => {
  const [brought] = await openedFrom(`${HEAD}\n${ENTRY}-- \nJane\n`);
  assert.equal(
    brought?.parts.map(({ text }) => text),
    [ENTRY],
  );
});

test('a line of a mail that begins as mails in a box do is read as it was written', async () => {
  const [brought] = await openedFrom(`From jane\n${HEAD}\n>From the makers.\n\n${ENTRY}`);
  assert.is(brought?.message, 'From the makers.');
});

test('a box of fifty mails is opened, and one of more is not', async () => {
  const box = (count: number) => openedFrom(`From jane\n${HEAD}\nText.\n\n`.repeat(count));
  assert.is((await box(50)).length, 50);
  assert.instance(await box(51).catch((error: unknown) => error), NotTaken);
});

test('what may be of several kinds is asked for', () => {
  const text = '---\ntitle: Slate\nsummary: Slates.\nstanding: recorded\nreviewed: 2030-01-01\n---\nText.\n';
  assert.throws(
    () => placeOf({ is: 'entry', text, name: 'slate.md', path: null }),
    (error: unknown) => error instanceof NotTaken && error.message.includes('what kind'),
  );
});

test('an author is one of a commit: a time before all of them and an endless address are not', () => {
  assert.equal(authorOf({ address: 'a@b.example', time: -1 }), { name: 'a@b.example', address: 'a@b.example' });
  assert.throws(() => authorOf({ address: `a@${'b'.repeat(250)}.example` }));
});

test.run();
