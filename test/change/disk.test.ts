// Changes on disk are all made, or none is.

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { make } from '../../src/change/disk.ts';
import { listFiles } from '../../src/read/files.ts';

const test = suite<{ folder: string }>('changes on disk');

test.before.each((context) => {
  context.folder = mkdtempSync(join(tmpdir(), 'changes-'));
  for (const file of ['a.md', 'b.md']) writeFileSync(join(context.folder, file), `old ${file}`);
});
test.after.each(({ folder }) => rmSync(folder, { recursive: true }));

test('files are written anew, made and taken away', ({ folder }) => {
  make([{ file: 'a.md', text: 'new' }, { file: 'c/d.md', text: 'made' }, { file: 'b.md' }], folder);
  assert.equal(contents(folder), { 'a.md': 'new', 'c/d.md': 'made' });
});

test('where one fails, all is as it was', ({ folder }) => {
  const before = contents(folder);
  // A folder stands where the last file is to go.
  mkdirSync(join(folder, 'e.md'));
  const changes = [{ file: 'a.md', text: 'new' }, { file: 'b.md' }, { file: 'c.md', text: 'made' }];
  assert.throws(() => make([...changes, { file: 'e.md', text: 'no' }], folder));
  assert.throws(() => make([...changes, { file: 'no-such-file.md' }], folder));
  assert.equal(contents(folder), before);
});

test.run();

function contents(folder: string): Record<string, string> {
  return Object.fromEntries(listFiles(folder).map(({ file, bytes }) => [file, new TextDecoder().decode(bytes)]));
}
