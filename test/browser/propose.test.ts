// A first-time vendor's walk in a real browser: from a search that finds nothing to a patch that git applies; and an improvement.

import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import axe, { type AxeResults } from 'axe-core';
import type { Download, Page } from 'playwright-core';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Serving } from '../../src/site/serve/serve.ts';
import { type OpenBrowser, openBrowser } from '../harness/browser.ts';
import { builtSite } from './site.ts';
import { watchedPage } from './watch.ts';

const AUTHOR = { name: 'Zoë Example', address: 'zoe@kestrel.example' };

const propose = suite('proposing and improving');
let browser: OpenBrowser;
let site: Serving;
let folder: string;

propose.before(async () => {
  [browser, site] = await Promise.all([openBrowser(), builtSite()]);
});

propose.before.each(() => {
  folder = mkdtempSync(join(tmpdir(), 'proposed-'));
  git('init', '--quiet', '--initial-branch', 'main');
  git('config', 'user.name', 'Receiver');
  git('config', 'user.email', 'receiver@policing.example');
  git('commit', '--quiet', '--allow-empty', '--message', 'Begin');
});

propose.after.each(() => rmSync(folder, { recursive: true, force: true }));

propose.after(async () => {
  await Promise.all([browser.close(), site.close()]);
});

propose(
  'what a search does not find is proposed: errors told and mended, then a file, a link, a mail and a patch',
  async () => {
    const { page, faults, requests } = await watchedPage(browser, 360);
    await page.goto(`${site.url}/search/#q=Kestrel+Zzqqx`);
    await page.getByRole('link', { name: 'Propose it' }).click();
    assert.is(await page.getByLabel('Title', { exact: true }).inputValue(), 'Kestrel Zzqqx');
    await page.getByRole('button', { name: 'Check and continue' }).click();
    const summary = page.locator('#error-summary');
    await summary.getByRole('link', { name: 'Choose the kind' }).waitFor();
    assert.is(await summary.getByRole('link', { name: 'The text is empty' }).getAttribute('data-field'), '/body');
    assert.is(await page.getByRole('group', { name: 'Earlier ids' }).count(), 0);
    assert.is(await page.evaluate(() => document.activeElement?.id), 'error-summary');
    assert.match(await page.title(), /^Error: /);
    assert.equal(await violations(page), []);
    await page.getByLabel('Tool', { exact: true }).check();
    await page.getByLabel('Summary', { exact: true }).fill('Reads phones at the scene: "fast" and – it\'s said – #1.');
    await summary.getByRole('link', { name: 'Enter the summary' }).waitFor({ state: 'detached' });
    await summary.getByRole('link', { name: 'Choose the supplier' }).click();
    assert.is(await page.evaluate(() => document.activeElement?.id), 'f_supplier');
    await page.keyboard.type('msa');
    await page.keyboard.press('ArrowDown');
    assert.equal(await violations(page), []);
    await page.keyboard.press('Enter');
    assert.is(await page.getByLabel('Supplier', { exact: true }).inputValue(), 'MSAB');
    await page.getByLabel('Area 1', { exact: true }).fill('data from phones no');
    await page.getByLabel('Title', { exact: true }).focus();
    await summary.getByRole('link', { name: '“data from phones no” is not in the list' }).waitFor();
    await page.getByLabel('Area 1', { exact: true }).fill('mobile extraction');
    await page.locator('.app-combobox__option').first().click();
    await page.locator('summary', { hasText: 'Hosting' }).click();
    await page.locator('#f_offers_hosting').check();
    await page.getByLabel('What it shows').fill('what it is: a "reader"');
    await page.locator('#f_evidence_0_url').fill('https://www.kestrel.example/?a=1#b');
    await page.locator('#f_body').fill('A made-up product.\n\n- It reads phones.\n');
    await summary.waitFor({ state: 'detached' });
    await page.reload();
    await page.getByText('Here is what you had written before').waitFor();
    await page.getByRole('button', { name: 'Check and continue' }).click();
    await page.getByRole('heading', { name: 'Ready to send' }).waitFor();
    assert.match(await page.title(), /^Ready to send: Propose a capability/);
    assert.equal(await violations(page), []);

    const text = await page.getByLabel('The text of the file').inputValue();
    const link = new URL((await page.getByRole('link', { name: /^Open a pull request/ }).getAttribute('href')) ?? '');
    assert.equal(
      [link.searchParams.get('filename'), link.searchParams.get('value')],
      ['catalogue/capabilities/kestrel-zzqqx.md', text],
    );
    assert.match(
      (await page.getByRole('link', { name: /^Write to/ }).getAttribute('href')) ?? '',
      /^mailto:.*P-[0-9a-f]{4}-[0-9a-f]{4}/,
    );
    git('am', '--quiet', await patchFrom(page));
    assert.is(readFileSync(join(folder, 'catalogue/capabilities/kestrel-zzqqx.md'), 'utf8'), text);
    assert.is(git('log', '-1', '--format=%an <%ae>').trim(), `${AUTHOR.name} <${AUTHOR.address}>`);
    assert.equal(faults, []);
    assert.equal(
      requests.filter((url) => !url.startsWith(site.url) && !url.startsWith('blob:')),
      [],
    );
  },
);

propose('an entry is improved from the field that was asked about, and only what was changed differs', async () => {
  const { page, faults } = await watchedPage(browser);
  const path = 'catalogue/capabilities/autopsy.md';
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  const before = readFileSync(path, 'utf8');
  writeFileSync(join(folder, path), before);
  git('add', '.');
  git('commit', '--quiet', '--message', 'An entry');
  await page.goto(`${site.url}/propose/capability/#of=autopsy&field=%2Foffers%2Fhosting`);
  await page.waitForFunction(() => document.activeElement?.id === 'f_offers_hosting');
  assert.match(await page.title(), /^Improve Autopsy – /);
  await page.getByRole('button', { name: 'Check and continue' }).click();
  await page.getByRole('heading', { name: 'Nothing has changed yet' }).waitFor();
  await page.getByRole('button', { name: 'Go back and change it' }).click();
  await page.locator('#f_summary').fill('Examines disk images from one desk, as somebody says better than before.');
  await page.getByRole('button', { name: 'Check and continue' }).click();
  await page.getByRole('heading', { name: 'Ready to send' }).waitFor();
  git('am', '--quiet', await patchFrom(page));
  const changed = git('show', '--format=', '--unified=0')
    .split('\n')
    .filter((line) => /^[+-](?![+-])/.test(line));
  assert.equal(
    changed.map((line) => line.slice(0, 9)),
    ['-summary:', '+summary:'],
  );
  assert.equal(faults, []);
});

propose('a typed need has the operators of its parameter and no others', async () => {
  const { page, faults } = await watchedPage(browser);
  await page.goto(`${site.url}/propose/requirement/`);
  await page.getByRole('button', { name: 'Add a need' }).click();
  await page.waitForFunction(() => document.activeElement?.id === 'f_needs_0_parameter');
  const meant = page.locator('#f_needs_0 fieldset', { hasText: 'How it is meant' }).getByRole('radio');
  await page.locator('#f_needs_0_parameter').selectOption('turnaround');
  assert.equal(await meant.evaluateAll(valuesOf), ['at-least', 'at-most', 'is']);
  await page.locator('#f_needs_0_parameter').selectOption('hosting');
  assert.equal(await meant.evaluateAll(valuesOf), ['includes', 'one-of', 'not']);
  assert.equal(faults, []);
});

propose.run();

async function patchFrom(page: Page): Promise<string> {
  await page.locator('summary', { hasText: 'For those who use git' }).click();
  await page.getByLabel('Your name').fill(AUTHOR.name);
  await page.getByLabel('Your mail address').fill(AUTHOR.address);
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download the patch' }).click(),
  ]);
  return (file as Download).path();
}

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const results: AxeResults = await page.evaluate(`axe.run({ preload: false, resultTypes: ['violations'] })`);
  return results.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)}`);
}

function valuesOf(controls: Element[]): string[] {
  return controls.map((control) => (control as HTMLInputElement).value);
}

function git(...words: string[]): string {
  return execFileSync('git', words, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
}
