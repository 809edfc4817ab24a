// Every way of finding a browser must end in one that starts, and none in silence.
import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { serve } from '../../src/site/serve/serve.ts';
import { findChromiums, openBrowser, start } from './browser.ts';
import { bundledChromium } from './bundled-chromium.ts';

const opening = suite('opening the browser');

opening('an open browser shows a page', async () => {
  const browser = await openBrowser();
  const page = await browser.newPage();
  await page.setContent('<h1>Capabilities</h1>');
  assert.is(await page.textContent('h1'), 'Capabilities');
  await browser.close();
});

opening('two holders share one browser, and one that closes leaves the other its pages', async () => {
  const [first, second] = await Promise.all([openBrowser(), openBrowser()]);
  const page = await second.newPage();
  const context = await first.newContext();
  assert.is(context.browser(), page.context().browser());
  await first.close();
  assert.is(await page.evaluate(() => 1 + 1), 2);
  await second.close();
});

opening('web security is on: a page may not read another origin', async () => {
  const [one, two] = await Promise.all([listen(), listen()]);
  const browser = await openBrowser();
  const page = await browser.newPage();
  await page.goto(one.url);
  const read = await page.evaluate((url) => fetch(url).then(String, () => 'refused'), two.url);
  await Promise.all([browser.close(), one.close(), two.close()]);
  assert.is(read, 'refused');
});

opening('the browser that npm brings starts', async () => {
  const bundled = await bundledChromium();
  if (!bundled) return assert.not.equal(`${process.platform}-${process.arch}`, 'linux-x64');
  const browser = await start(bundled);
  const page = await browser.newPage();
  await page.setContent('<p>Some words</p>');
  assert.ok((await page.evaluate(() => document.querySelector('p')?.getBoundingClientRect().height ?? 0)) > 0);
  await browser.close();
});

opening.run();

const finding = suite('finding a browser');

finding('CHROME_PATH stands alone', async () => {
  assert.equal(await findChromiums({ CHROME_PATH: '/opt/mine' }), [{ path: '/opt/mine' }]);
});

finding('a browser that does not start is an error that says how to get one', () => {
  const harness = fileURLToPath(new URL('browser.ts', import.meta.url));
  const script = `import(${JSON.stringify(harness)}).then((harness) => harness.openBrowser())`;
  const env = { ...process.env, CHROME_PATH: '/nowhere/chromium' };
  const { status, stderr } = spawnSync(process.execPath, ['--import', 'tsx', '-e', script], { env, encoding: 'utf8' });
  assert.is(status, 1);
  assert.match(stderr, 'apt-get install chromium');
  assert.match(stderr, '/nowhere/chromium');
});

finding.run();

/** A server of an empty folder: enough to be an origin of its own. */
function listen() {
  return serve({ folder: mkdtempSync(join(tmpdir(), 'origin-')), port: 0 });
}
