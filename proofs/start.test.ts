// npm start, in a copy of the project: whatever is edited, the pages show it, and what fails is said on the pages.

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { CHANGES_ADDRESS } from '../src/site/browser/changes.ts';
import { DAY, type ProjectCopy, projectCopy, uncovered } from '../test/site/projectCopy.ts';

const PATIENCE = 40_000; // milliseconds for a build on a slow and busy machine
const ENTRY = '/capabilities/phone-reader/';
const FILE = 'catalogue/capabilities/phone-reader.md';

const starting = suite('npm start');
let project: ProjectCopy;
let session: ChildProcess;
let url: string;

starting.before(async () => {
  project = projectCopy();
  const words = ['--import', 'tsx', 'scripts/start.ts', '--port', '0', '--as-of', DAY];
  session = spawn(process.execPath, words, {
    cwd: project.folder,
    env: uncovered(),
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  url = await addressOf(session);
});

starting.after(async () => {
  session.kill('SIGTERM');
  if (session.exitCode === null) await once(session, 'close');
  project.remove();
});

starting('serves the site, with a script by which open pages hear of the next build', async () => {
  const { status, html } = await ask(ENTRY);
  assert.is(status, 200);
  assert.match(html, 'Reads phones for people who are made up.');
  assert.match(html, /src="\/assets\/reload-\w+\.js"/);
  assert.not.match(html, 'app-findings');
});

starting('what is edited shows, be it entry, template, component or wording, and the open pages are told', async () => {
  const told = firstChange();
  project.edit('catalogue/suppliers/example-labs.md', 'title:', 'titel:');
  project.edit(FILE, 'people who are made up', 'people in a story');
  project.edit('src/site/pages/robots.11ty.tsx', 'Allow: /', 'Allow: /about/');
  project.edit('src/site/components/SiteFooter.tsx', 'Listing here is no endorsement', 'Listed is not endorsed');
  project.edit('src/relate/levelInWords.ts', "value ? 'yes' : 'no'", "value ? 'indeed' : 'never'");
  await until(ENTRY, 'people in a story');
  await until(ENTRY, 'Listed is not endorsed');
  assert.match(await told, 'data: built');
  assert.match((await ask(ENTRY)).html, 'indeed');
  assert.match((await ask('/robots.txt')).html, 'Allow: /about/');
});

starting('an entry that was made wrong is named at the top of every page, and all else goes on', async () => {
  const html = await until('/about/', 'app-findings');
  assert.match(html, 'suppliers/example-labs.md');
  assert.match(html, 'titel');
  assert.ok(html.indexOf('app-findings') < html.indexOf('<main'));
});

starting(
  'code that cannot be read is said on every page, and where code and entry are mended all is served again',
  async () => {
    project.edit('src/site/components/SiteFooter.tsx', 'return (', 'return ((');
    await until('/about/', 'The site could not be built');
    const { status, html } = await ask(ENTRY);
    assert.is(status, 503);
    assert.match(html, 'SiteFooter.tsx');
    project.edit('src/site/components/SiteFooter.tsx', 'return ((', 'return (');
    project.edit('catalogue/suppliers/example-labs.md', 'titel:', 'title:');
    assert.not.match(await until(ENTRY, 'people in a story'), 'app-findings');
  },
);

starting.run();

/** Resolves with the address that the session tells once it serves. */
function addressOf(session: ChildProcess): Promise<string> {
  let told = '';
  return new Promise((resolve, reject) => {
    session.once('close', () => reject(new Error(`It ended at once:\n${told}`)));
    session.stderr?.setEncoding('utf8').on('data', (text: string) => {
      told += text;
      const [, found] = /The site is at (\S+)\/\n/.exec(told) ?? [];
      if (found) resolve(found);
    });
  });
}

async function ask(path: string): Promise<{ status: number; html: string }> {
  const reply = await fetch(url + path, { headers: { accept: 'text/html' } });
  return { status: reply.status, html: await reply.text() };
}

/** The page as soon as it shows those words. */
async function until(path: string, words: string): Promise<string> {
  const end = Date.now() + PATIENCE;
  while (Date.now() < end) {
    const { html } = await ask(path);
    if (html.includes(words)) return html;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`${path} did not come to show "${words}" within ${PATIENCE / 1000} seconds.`);
}

/** What an open page hears first of all. */
async function firstChange(): Promise<string> {
  const { body } = await fetch(`${url}${CHANGES_ADDRESS}`);
  if (!body) return '';
  const decoder = new TextDecoder();
  for await (const bytes of body) if (decoder.decode(bytes).includes('data:')) return decoder.decode(bytes);
  return '';
}
