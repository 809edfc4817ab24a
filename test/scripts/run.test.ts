// A command runs as its code stands now, whatever was made of it before.

import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';

const test = suite('a command that starts quickly');
const folder = mkdtempSync(join(tmpdir(), 'quick-'));
const cache = join(folder, 'node_modules/.cache/commands');

test.before(() => {
  for (const part of ['scripts', 'node_modules']) mkdirSync(join(folder, part));
  cpSync('scripts/run.cjs', join(folder, 'scripts/run.cjs'));
  for (const name of ['esbuild', '@esbuild', 'tsx', 'get-tsconfig', 'resolve-pkg-maps'])
    symlinkSync(resolve('node_modules', name), join(folder, 'node_modules', name));
  say('"one"');
});
test.after(() => rmSync(folder, { recursive: true }));

test('it is made once, and made again when the code changes', () => {
  assert.is(run(), 'one a b');
  assert.is(run(), 'one a b');
  say('"another"');
  assert.is(run(), 'another a b');
});

test('what was spoilt is made again', () => {
  for (const spoilt of ['', '//{}\n', '//{"root":1\nprocess.exit(9)']) {
    writeFileSync(join(cache, 'hello.cjs'), spoilt);
    assert.is(run(), 'another a b');
  }
  for (const spoilt of ['', 'no code of any machine']) {
    writeFileSync(join(cache, 'hello.cjs.compiled'), spoilt);
    assert.is(run(), 'another a b');
  }
});

test('what was compiled of other code is not taken for that of this, though it has the same length', () => {
  const compiled = join(cache, 'hello.cjs.compiled');
  say('"third"');
  run();
  const ofThird = readFileSync(compiled);
  say('"forth"');
  run();
  writeFileSync(compiled, ofThird);
  assert.is(run(), 'forth a b');
  say('"another"');
});

test('where what was compiled cannot be kept, the command ends as it would', () => {
  const compiled = join(cache, 'hello.cjs.compiled');
  rmSync(compiled, { force: true });
  mkdirSync(compiled);
  assert.is(run(), 'another a b');
  assert.equal(readdirSync(cache), ['hello.cjs', 'hello.cjs.compiled']);
  rmSync(compiled, { recursive: true });
});

test('where nothing can be written, it runs all the same', () => {
  rmSync(cache, { recursive: true });
  writeFileSync(cache, 'a file where a folder should be');
  assert.is(run(), 'another a b');
  rmSync(cache);
});

test('nothing is left lying about', () => {
  run();
  assert.equal(readdirSync(cache), ['hello.cjs', 'hello.cjs.compiled']);
});

test.run();

function say(word: string): void {
  writeFileSync(join(folder, 'scripts/said.ts'), `export const said: string = ${word};\n`);
  const hello = "import { said } from './said.ts';\nconsole.log(said, ...process.argv.slice(2));\n";
  writeFileSync(join(folder, 'scripts/hello.ts'), hello);
}

function run(): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(folder, 'scripts/run.cjs'), 'hello', 'a', 'b'], {
    encoding: 'utf8',
  });
  assert.is(status, 0, stderr);
  return stdout.trim();
}
