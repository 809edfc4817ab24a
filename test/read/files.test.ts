// Folders as they are found on disk: order, links, sizes, and folders that are not there.

import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { listFiles, UnreadableFolder } from '../../src/read/files.ts';

const test = suite<{ folder: string }>('listFiles');

test.before.each((context) => {
  context.folder = mkdtempSync(join(tmpdir(), 'catalogue-'));
});

test.after.each(({ folder }) => rmSync(folder, { recursive: true }));

test('lists files of all depths by path in code-unit order', ({ folder }) => {
  for (const file of ['b/x.md', 'a/z.md', 'a/b/y.md', 'a-b.md', 'B.md']) write(folder, file, 'x');
  assert.equal(namesIn(folder), ['B.md', 'a-b.md', 'a/b/y.md', 'a/z.md', 'b/x.md']);
});

test('reads the bytes of a regular file', ({ folder }) => {
  write(folder, 'site.yml', 'é');
  assert.equal([...(listFiles(folder)[0]?.bytes ?? [])], [0xc3, 0xa9]);
});

test('follows no link, to a file or to a folder', ({ folder }) => {
  symlinkSync('/etc/passwd', join(folder, 'file.md'));
  symlinkSync('/etc', join(folder, 'folder'));
  assert.equal(
    listFiles(folder).map(({ file, bytes, trouble }) => [file, bytes.length, trouble]),
    [
      ['file.md', 0, 'not-regular'],
      ['folder', 0, 'not-regular'],
    ],
  );
});

test('does not wait for a pipe', ({ folder }) => {
  execFileSync('mkfifo', [join(folder, 'pipe.md')]);
  assert.is(listFiles(folder)[0]?.trouble, 'not-regular');
});

test('reads 64 KiB, and leaves a larger file unread', ({ folder }) => {
  write(folder, 'a.md', 'x'.repeat(65_536));
  write(folder, 'b.md', 'x'.repeat(65_537));
  assert.equal(
    listFiles(folder).map(({ bytes, trouble }) => [bytes.length, trouble]),
    [
      [65_536, undefined],
      [0, 'too-large'],
    ],
  );
});

test('lists a file whose name is not UTF-8 as unreadable', ({ folder }) => {
  writeFileSync(Buffer.concat([Buffer.from(`${folder}/x`), Buffer.from([0xff]), Buffer.from('.md')]), 'x');
  assert.is(listFiles(folder)[0]?.trouble, 'unreadable');
});

test('passes over the history of a catalogue that is a repository', ({ folder }) => {
  write(folder, '.git/config', 'x');
  write(folder, 'site.yml', 'x');
  assert.equal(namesIn(folder), ['site.yml']);
});

test('says plainly that a folder is missing or is a file', ({ folder }) => {
  write(folder, 'file', 'x');
  assert.throws(() => listFiles(join(folder, 'none')), /Cannot read the folder ".*none": it does not exist\./);
  assert.throws(
    () => listFiles(join(folder, 'file')),
    (error: Error) => error instanceof UnreadableFolder,
  );
});

function write(folder: string, file: string, text: string): void {
  const path = join(folder, file);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, text);
}

function namesIn(folder: string): string[] {
  return listFiles(folder).map(({ file }) => file);
}

test.run();
