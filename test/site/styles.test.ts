// The styles are compiled when something behind them has changed, and only then.

import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { type Made, siteStyles } from '../../src/site/styles.ts';

const styles = suite('the styles');
let folder: string;
let kept: string;
let css: string;
let made: Made;

/** Stands for the compiler, which takes seconds: what it has made once, under a number of its own each time. */
const again = async (): Promise<Made> => ({ ...made, css: `made again ${++times}` });
let times = 0;

styles.before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'styles-'));
  kept = join(folder, 'deep/kept.json');
  css = await siteStyles(kept);
  made = keptNow();
});

styles.after(() => rmSync(folder, { recursive: true }));

styles('are the CSS of our own Sass and of the design system', () => {
  assert.match(css, '.app-card');
  assert.match(css, '.govuk-button');
});

styles('are kept, and taken from there while nothing has changed', async () => {
  writeFileSync(kept, JSON.stringify({ ...keptNow(), css: 'as it was kept' }));
  assert.is(await siteStyles(kept, again), 'as it was kept');
});

styles('rest on the compiler, on the code that calls it and on every file of Sass', () => {
  const files = Object.keys(keptNow().from);
  for (const file of ['node_modules/sass/package.json', 'src/site/styles.ts', 'src/site/styles/site.scss'])
    assert.ok(files.includes(file), file);
  assert.ok(files.filter((file) => file.includes('govuk-frontend')).length > 50);
});

for (const [what, change] of [
  ['of other bytes', (from: Made['from']) => ({ ...from, 'src/site/styles/site.scss': 'other' })],
  ['of a file that is gone', (from: Made['from']) => ({ ...from, 'src/site/styles/gone.scss': 'other' })],
] as const) {
  styles(`are made again when those kept are made ${what}`, async () => {
    writeFileSync(kept, JSON.stringify({ css: 'stale', from: change(keptNow().from) }));
    assert.is(await siteStyles(kept, again), `made again ${times}`);
    assert.is(keptNow().css, `made again ${times}`);
  });
}

styles('are made again when those kept are not whole', async () => {
  writeFileSync(kept, readFileSync(kept, 'utf8').slice(0, 1000));
  assert.is(await siteStyles(kept, again), `made again ${times}`);
});

styles('are made even where nothing can be kept', async () => {
  const nowhere = join(kept, 'under-a-file.json');
  assert.is(await siteStyles(nowhere, again), `made again ${times}`);
  assert.not(existsSync(nowhere));
});

styles.run();

function keptNow(): Made {
  return JSON.parse(readFileSync(kept, 'utf8'));
}
