// From a vendor's idea to the reader's page, with real git and a real browser: proposed, checked, approved, built, told.

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { serve } from '../src/site/serve/serve.ts';
import { openBrowser } from '../test/harness/browser.ts';
import type { Signed } from '../test/history/repository.ts';
import { openWorld, type World } from './world.ts';

const READER = 'catalogue/capabilities/phone-reader.md';
const SUPPLIER = 'catalogue/suppliers/example-labs.md';

const RIVAL = `---
title: Other Labs
type: company
summary: Another company that is made up for this proof alone.
standing: confirmed
website: https://other.example/
maintainers: [other-dev]
reviewed: 2030-01-10
---
`;
const SPARE = `---
title: Spare Reader
kind: tool
summary: Reads phones that do not exist when the other one is broken.
supplier: other-labs
areas: [phone-reading]
standing: confirmed
lifecycle: {status: active}
obtaining: {licence: commercial, routes: [direct]}
evidence:
  - {shows: what it is, url: 'https://other.example/spare', accessed: 2030-01-09}
reviewed: 2030-01-10
---
Reads phones for people who are made up.
`;

const proof = suite('from a vendor to a reader');
let world: World;
let site: string;

proof.before(() => {
  const more = { 'catalogue/suppliers/other-labs.md': RIVAL, 'catalogue/capabilities/spare-reader.md': SPARE };
  world = openWorld(more, by('cat-a', 1));
});

proof.after(() => world.remove());

proof('a new entry: the form in a browser, the patch, the branch, the job, the merge', async () => {
  const { vendor } = world;
  const patch = await filledIn(await world.build());
  const [name, address] = ['Ada Vendor', 'ada@labs.example'];
  vendor.git('-c', `user.name=${name}`, '-c', `user.email=${address}`, 'am', '--quiet', patch);
  assert.is(vendor.git('log', '-1', '--format=%an <%ae>'), `${name} <${address}>`);
  const head = world.push('kestrel');
  const { status, comment, review } = await world.judge(head, 'ada-on-the-forge');
  assert.is(status, 0, comment);
  assert.is(review.decision.allowed, true);
  assert.equal([...new Set(review.decision.approvals.map(({ from }) => from))], ['catalogue-maintainers']);
  assert.match(comment, /Kestrel Reader/);
  world.merge(head, by('cat-a', 2), 'Reviewed-by: cat-b <2+cat-b@users.noreply.forge.example>');
});

proof('a mailed file becomes a branch by its sender, and lands as any other', async () => {
  const { keeper, folder } = world;
  const mailed = readFileSync(join(keeper.folder, READER), 'utf8').replace(
    /^summary: .*$/m,
    'summary: Reads phones that do not exist and shows what could have been on them.',
  );
  const file = join(folder, 'phone-reader.md');
  writeFileSync(file, mailed);
  const received = await world.command(
    'receive',
    file,
    '--from',
    'Ada Vendor <ada@labs.example>',
    '--author',
    'ada-on-the-forge',
  );
  assert.is(received.status, 0, received.stderr + received.stdout);
  const branch = keeper
    .git('for-each-ref', '--sort=-creatordate', '--format=%(refname:short)', 'refs/heads')
    .split('\n')
    .find((name) => name !== 'main');
  assert.ok(branch);
  assert.is(keeper.git('log', '-1', '--format=%ae', branch ?? ''), 'ada@labs.example');
  world.merge(branch ?? '', by('cat-b', 3));
});

proof('a first claim needs a proof on the claimant’s own domain', async () => {
  const head = change('claim', by('labs-dev', 4), {
    [SUPPLIER]: (text) =>
      text
        .replace('standing: recorded', 'standing: confirmed')
        .replace(/^reviewed/m, 'maintainers: [labs-dev]\nreviewed'),
  });
  const recorded = {
    complete: true,
    pushed: '2030-02-04T09:00:00Z',
    reviews: [{ by: 'cat-a', state: 'approved', commit: head, at: '2030-02-04T12:00:00Z' }],
    contributors: ['labs-dev'],
    teams: {},
    proofs: [],
  };
  const url = 'https://labs.example/.well-known/cyber-capability-catalogue.txt';
  const proofs = [{ of: 'supplier/example-labs', url, handles: ['labs-dev'] }];
  const without = await world.judge(head, 'labs-dev', recorded);
  assert.not.ok(without.review.decision.allowed && without.review.decision.approved);
  const proved = await world.judge(head, 'labs-dev', { ...recorded, proofs });
  assert.is(proved.status, 0, proved.comment);
  assert.is(proved.review.decision.allowed, true);
  world.merge(head, by('cat-a', 4));
});

proof('a change of a rival’s entry is refused', async () => {
  const head = change('rival', by('other-dev', 5), {
    [READER]: (text) => text.replace('open-door: true', 'open-door: false'),
  });
  const { status, review, comment } = await world.judge(head, 'other-dev');
  assert.is(status, 1);
  assert.is(review.decision.allowed, false);
  assert.match(comment, /not allowed|may not|refused|cannot/i);
  world.vendor.git('checkout', '-q', 'main');
});

proof('a rename by the command keeps the old name', async () => {
  const head = await changeBy('rename', by('labs-dev', 6), 'capability/kestrel-reader', 'kestrel-scene-reader');
  const { status, comment, review } = await world.judge(head, 'labs-dev');
  assert.is(status, 0, comment);
  assert.equal(
    review.changes.map(({ id, change, from }) => ({ id, change, from })),
    [{ id: 'capability/kestrel-scene-reader', change: 'renamed', from: 'capability/kestrel-reader' }],
  );
  world.merge(head, by('cat-b', 6));
});

proof('a retirement by the command leaves a tombstone', async () => {
  const head = await changeBy(
    'retire',
    by('other-dev', 7),
    ...['capability/spare-reader', '--because', 'It is no longer made.', '--successor', 'phone-reader'],
  );
  const { status, comment } = await world.judge(head, 'other-dev');
  assert.is(status, 0, comment);
  world.merge(head, by('cat-a', 7));
  site = await world.build();
});

proof('the page shows who proposed, who approved, and the evidence', () => {
  const kestrel = read('capabilities/kestrel-scene-reader/index.html');
  assert.match(kestrel, /Listed on <time datetime="2030-02-02">/);
  assert.match(
    kestrel,
    /Proposed by <a [^>]*href="\/suppliers\/example-labs\/"[^>]*>Example Labs<\/a>\. Approved by cat-a, a maintainer of this catalogue and cat-b/,
  );
  assert.match(kestrel, /Renamed from “kestrel-reader” on <time datetime="2030-02-06">/);
  assert.match(kestrel, /href="https:\/\/labs\.example\/kestrel"/);
  assert.match(
    read('capabilities/phone-reader/index.html'),
    /Changed on <time datetime="2030-02-03">[^<]*<\/time><\/strong>: Summary\./,
  );
  assert.match(read('capabilities/kestrel-reader/index.html'), /kestrel-scene-reader/);
  assert.match(read('capabilities/spare-reader/index.html'), /It is no longer made/);
});

proof('the feed and the page of changes tell all that landed, and nothing that was refused', () => {
  const feed = read('changes.atom');
  const titles = [...feed.matchAll(/<entry>\s*<id>[^<]*<\/id>\s*<title>([^<]*)</g)].map(([, title]) => title);
  for (const title of [
    'Retired: spare-reader',
    'Changed: Example Labs',
    'Changed: Phone Reader',
    'Listed: Kestrel Reader',
  ]) {
    assert.ok(titles.includes(title), `${title} in ${titles.join(' | ')}`);
  }
  assert.ok(titles.includes('Renamed: Kestrel Reader (before: kestrel-reader)'), titles.join(' | '));
  assert.match(feed, /Summary: Reads phones that do not exist and shows what was on them\. →/);
  assert.not.match(feed, /2030-02-05/);
  assert.match(read('changes/index.html'), /1 file retired[\s\S]*spare-reader/);
});

proof('no name and no address of anybody is published', () => {
  for (const file of [
    'changes/index.html',
    'changes.atom',
    'capabilities/kestrel-scene-reader/index.html',
    'capabilities/phone-reader/index.html',
  ]) {
    assert.not.match(read(file), /Ada|ada@|noreply/, file);
  }
});

proof.run();

/** Somebody with that name on the forge, on a day of February. */
function by(handle: string, day: number): Signed {
  const person = `${handle} <${handle.length}+${handle}@users.noreply.forge.example>`;
  return { author: person, at: `2030-02-0${day}T10:00:00Z` };
}

/** A branch with changed files, pushed; answers its head. */
function change(
  branch: string,
  signed: Signed,
  edits: Readonly<Record<string, (text: string) => string | null>>,
): string {
  const { vendor } = world;
  vendor.git('checkout', '-q', '-b', branch, 'main');
  const files = Object.entries(edits).map(([path, edit]) => [path, edit(textOf(join(vendor.folder, path)))] as const);
  vendor.commit('Propose', Object.fromEntries(files), signed);
  return world.push(branch);
}

/** A branch with what a command makes of the vendor's clone, pushed; answers its head. */
async function changeBy(command: string, signed: Signed, ...words: readonly string[]): Promise<string> {
  const { vendor } = world;
  vendor.git('checkout', '-q', '-b', command, 'main');
  const { status, stdout, stderr } = await world.vendorCommand(command, ...words);
  assert.is(status, 0, stdout + stderr);
  vendor.commit('Propose', {}, signed);
  return world.push(command);
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

function read(file: string): string {
  return readFileSync(join(site, file), 'utf8');
}

/** Fills the form of the built site in, and answers where the patch lies that it gives. */
async function filledIn(folder: string): Promise<string> {
  const [serving, browser] = await Promise.all([serve({ folder, port: 0 }), openBrowser()]);
  try {
    const page = await browser.newPage();
    await page.goto(`${serving.url}/propose/capability/`);
    await page.getByLabel('Title', { exact: true }).fill('Kestrel Reader');
    await page.getByLabel('Tool', { exact: true }).check();
    await page.getByLabel('Summary', { exact: true }).fill('Reads phones that do not exist where they were found.');
    await page.getByLabel('Supplier', { exact: true }).selectOption({ label: 'Example Labs' });
    await page.locator('#f_areas').getByLabel('Reading phones').check();
    await page.getByLabel('What it shows').fill('what it is');
    await page.locator('#f_evidence_0_url').fill('https://labs.example/kestrel');
    await page.locator('#f_body').fill('A made-up product that reads phones.\n');
    await page.getByRole('button', { name: 'Check and continue' }).click();
    await page.getByRole('heading', { name: 'Ready to send' }).waitFor();
    return await patchFrom(page);
  } finally {
    await Promise.all([serving.close(), browser.close()]);
  }
}

async function patchFrom(page: Page): Promise<string> {
  await page.getByText('For those who use git: a patch').click();
  await page.getByLabel('Your name').fill('Ada Vendor');
  await page.getByLabel('Your mail address').fill('ada@labs.example');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download the patch' }).click(),
  ]);
  const path = join(world.folder, 'kestrel.patch');
  await download.saveAs(path);
  return path;
}
