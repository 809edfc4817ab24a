// npm run build: what it refuses, what it replaces, and that the same catalogue gives the same bytes.

import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { builtFiles } from './builtPages.ts';
import { DAY, type Outcome, runIn } from './projectCopy.ts';

const publishing = suite('npm run build');
let around: string;

publishing.before(() => {
  around = mkdtempSync(join(tmpdir(), 'publish-'));
  cpSync('test/check/base', join(around, 'catalogue'), { recursive: true });
});

publishing.after(() => rmSync(around, { recursive: true, force: true }));

publishing('while an error stands, nothing is written and the error is told', async () => {
  cpSync(join(around, 'catalogue'), join(around, 'wrong'), { recursive: true });
  writeFileSync(join(around, 'wrong/suppliers/example-labs.md'), '---\ntitel: Example Labs\n---\n');
  const { status, stderr } = await publish('never', 'wrong');
  assert.is(status, 1);
  assert.match(stderr, /example-labs\.md/);
  assert.match(stderr, /titel/);
  assert.not(existsSync(join(around, 'never')));
});

publishing(
  'a folder that is not a build of ours is left alone, and a catalogue that is not there is misuse',
  async () => {
    mkdirSync(join(around, 'foreign'));
    writeFileSync(join(around, 'foreign/thesis.txt'), 'the only copy');
    const [foreign, missing] = await Promise.all([publish('foreign'), publish('never', 'no-such-catalogue')]);
    assert.equal([foreign.status, missing.status], [2, 2]);
    assert.match(foreign.stderr, 'is not a site that this program built');
    assert.equal(readdirSync(join(around, 'foreign')), ['thesis.txt']);
    assert.is(readFileSync(join(around, 'foreign/thesis.txt'), 'utf8'), 'the only copy');
  },
);

publishing('its own build is replaced, and the same catalogue gives the same bytes, whatever the machine', async () => {
  const here = await publish('one');
  assert.is(here.status, 0, here.stderr);
  cpSync(join(around, 'one'), join(around, 'two'), { recursive: true });
  mkdirSync(join(around, 'two/capabilities/gone'));
  writeFileSync(join(around, 'two/capabilities/gone/index.html'), 'An entry that is no longer there.');
  const away = await publish('two', 'catalogue', { TZ: 'Asia/Tokyo', LANG: 'cy_GB.UTF-8', LC_ALL: 'cy_GB.UTF-8' });
  assert.is(away.status, 0, away.stderr);
  assert.equal(digests('two'), digests('one'));
  assert.ok(existsSync(join(around, 'two/capabilities/old-reader/index.html')), 'the page of a tombstone');
  assert.equal(readdirSync(around).sort(), ['catalogue', 'foreign', 'one', 'two', 'wrong']);
});

publishing('the record says which day and how many entries', () => {
  const { asOf, counts } = JSON.parse(readFileSync(join(around, 'two/build.json'), 'utf8'));
  assert.is(asOf, DAY);
  assert.equal([counts.capabilities, counts.organisations], [1, 2]);
});

publishing.run();

function publish(output: string, catalogue = 'catalogue', env: NodeJS.ProcessEnv = {}): Promise<Outcome> {
  const places = ['--catalogue', join(around, catalogue), '--output', join(around, output)];
  return runIn('.', ['--import', 'tsx', 'scripts/build.ts', '--as-of', DAY, ...places], { ...process.env, ...env });
}

/** Every file below a folder with the digest of its bytes. */
function digests(output: string): string[] {
  const folder = join(around, output);
  const digest = (file: string) =>
    createHash('sha256')
      .update(readFileSync(join(folder, file)))
      .digest('hex');
  return builtFiles(folder).map((file) => `${file} ${digest(file)}`);
}
