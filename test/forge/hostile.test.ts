// A hostile change is looked at from the base's code as data: nothing of it is run, checked out, followed or believed.

import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { reviewed } from '../../scripts/reviewed.ts';
import { proposalFiles, proposalOutcome, proposalSummary } from '../../src/proposal.ts';
import { report } from '../../src/report/report.ts';
import type { Review } from '../../src/review/review.ts';
import { previewOf } from '../../src/site/preview/preview.ts';
import { type Repository, repository } from '../history/repository.ts';
import { DAY } from '../site/projectCopy.ts';
import { catalogueFiles } from './catalogueFiles.ts';

const KEEPER = { author: 'Keeper <7+keeper@users.noreply.forge.example>', at: `${DAY}T10:00:00Z` };
const VENDOR = { author: 'Vendor <dev@labs.example>', at: `${DAY}T11:00:00Z` };
const READER = 'catalogue/capabilities/phone-reader.md';

interface Given {
  /** The forge's repository, the base as a job has it, and the folder in which nothing may appear. */
  readonly bare: Repository;
  readonly job: Repository;
  readonly watched: string;
  readonly head: string;
  readonly review: Review;
}

const hostile = suite<Given>('a hostile change');

hostile.before(async (given) => {
  const watched = mkdtempSync(join(tmpdir(), 'watched-'));
  const bare = repository();
  bare.git('config', 'core.bare', 'true');
  const base = repository();
  const start = base.commit('Start', { ...catalogueFiles(), 'package.json': '{"scripts":{}}' }, KEEPER);
  base.git('push', '-q', bare.folder, 'main');
  const head = attack(base, watched);
  base.git('push', '-q', bare.folder, 'HEAD:refs/pull/1/head');
  base.remove();
  const job = repository(bare.folder);
  job.git('checkout', '-q', start);
  job.git('fetch', '-q', 'origin', '+refs/pull/1/head:refs/proposal');
  const values = { base: start, head, author: 'labs-dev', catalogue: join(job.folder, 'catalogue'), 'as-of': DAY };
  Object.assign(given, { watched, bare, job, head, review: await reviewed(values) });
});

hostile.after(({ bare, job, watched }) => {
  bare.remove();
  job.remove();
  rmSync(watched, { recursive: true });
});

hostile('nothing of it was run, and the checkout is the base, untouched', ({ watched, job }) => {
  assert.not.ok(existsSync(join(watched, 'ran')));
  assert.is(job.git('status', '--porcelain'), '');
  assert.is(readFileSync(join(job.folder, 'package.json'), 'utf8'), '{"scripts":{}}');
  assert.not.ok(existsSync(join(job.folder, 'catalogue/capabilities/link.md')));
});

hostile('it is refused, and every file that has no place is told', ({ review }) => {
  assert.is(review.decision.allowed, false);
  const told = new Set(review.findings.filter(({ severity }) => severity === 'error').map(({ file }) => file));
  for (const file of ['capabilities/link.md', 'capabilities/run.11tydata.js', 'capabilities/js.md']) {
    assert.ok(told.has(file), file);
  }
});

hostile('what a link points to is never read', async ({ review }) => {
  for (const text of await everything(review)) assert.not.match(text, /root:|SECRET/);
});

hostile('its words do nothing in what is left for people and machines', async ({ review }) => {
  const outcome = proposalOutcome(review, 'catalogue');
  const files = proposalFiles(review, outcome);
  assert.not.match(report('github', outcome), /^::(?!error |warning |notice )/m);
  const comment = (files.get('comment.md') ?? '').replace(/`[^`\n]*`/g, 'code');
  assert.not.match(comment, /<script|<img|@everyone/);
  const preview = await previewOf(review);
  assert.not.match(preview, /<script|<img|javascript:/);
  assert.ok(preview.includes('&lt;img src=x onerror=alert(1)>') || preview.includes('&lt;img src=x'));
  for (const name of ['review.json', 'findings.sarif', 'findings.gitlab.json']) JSON.parse(files.get(name) ?? '');
});

hostile('the preview asks for nothing and says so to the browser', async ({ review }) => {
  const preview = await previewOf(review);
  assert.match(
    preview,
    /http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-[\w+/]+=*'; /,
  );
  assert.not.match(preview, /<(?:link|script|iframe|object|embed|img|video|audio|base|form)\b/);
  assert.not.match(preview, / (?:src|style|on\w+)="/);
  assert.not.match(preview, /href="(?!https:|#)/);
});

hostile.run();

function attack(repo: Repository, watched: string): string {
  const touch = `touch ${join(watched, 'ran')}`;
  repo.git('checkout', '-q', '-b', 'attack');
  symlinkSync('/etc/passwd', join(repo.folder, 'catalogue/capabilities/link.md'));
  const reader = readFileSync(join(repo.folder, READER), 'utf8');
  return repo.commit(
    '::error::@everyone `touch` $(touch x)',
    {
      'package.json': JSON.stringify({ scripts: { preinstall: touch, proposal: touch } }),
      '.npmrc': `script-shell=${touch}\nregistry=https://evil.example/`,
      '.gitattributes': '* filter=evil diff=evil',
      '.github/workflows/proposal.yml': 'on: pull_request_target',
      'scripts/run.cjs': `import { execSync } from 'node:child_process'; execSync('${touch}')`,
      'src/compile.ts': `throw new Error('SECRET')`,
      'catalogue/capabilities/run.11tydata.js': `require('child_process').execSync('${touch}')`,
      'catalogue/capabilities/js.md': `---js\nrequire('child_process').execSync('${touch}')\n---\n`,
      [READER]: reader.replace(/^title: .*$/m, `title: '<img src=x onerror=alert(1)> @everyone'`),
    },
    VENDOR,
  );
}

async function everything(review: Review): Promise<string[]> {
  const outcome = proposalOutcome(review, 'catalogue');
  return [
    ...proposalFiles(review, outcome).values(),
    proposalSummary(review, outcome),
    report('github', outcome),
    await previewOf(review),
  ];
}
