// What git knows of a catalogue is told whole, with the right people and days, and nobody's name or address.

import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { historyOf } from '../../src/history/history.ts';
import { livesIn } from '../../src/history/lives.ts';
import type { History, Landing } from '../../src/model/history.ts';
import { type Repository, repository } from './repository.ts';

const VENDOR = 'Ada Vendor <ada@acme.example>';
const KEEPER = 'Kim Keeper <7+keeper@users.noreply.forge.example>';
const FORGE = 'Forge <noreply@forge.example>';
const READER = 'catalogue/capabilities/reader.md';
const TEXT = `---\n${Array.from({ length: 20 }, (_, line) => `line-${line}: something`).join('\n')}\n---\n`;

type Given = { repo: Repository };
const history = suite<Given>('history');

history.before.each((given) => {
  given.repo = repository();
  given.repo.commit('First', { [READER]: TEXT, 'README.md': 'Hello' }, { author: KEEPER, at: at(1) });
});

history.after.each(({ repo }) => repo.remove());

history('a merged branch was proposed by who wrote it and approved by who merged it', async ({ repo }) => {
  branch(repo, 'proposal', () => {
    repo.commit('Change', { [READER]: `${TEXT}more` }, { author: VENDOR, at: at(2) });
    repo.commit('Other', { 'catalogue/suppliers/acme.md': TEXT }, { author: `Eve <eve@other.example>`, at: at(3) });
  });
  const hash = repo.merge('proposal', 'Merge', { author: KEEPER, committer: FORGE, at: at(4) });
  const landing = await latest(repo);
  assert.is(landing.commit, hash);
  assert.is(landing.day, '2030-01-04');
  assert.equal(landing.approvedBy, [{ handle: 'keeper' }]);
  assert.equal(
    landing.steps.map(({ file, change, proposedBy }) => [file, change, proposedBy]),
    [
      ['capabilities/reader.md', 'changed', [{ domain: 'acme.example' }]],
      ['suppliers/acme.md', 'added', [{ domain: 'other.example' }]],
    ],
  );
});

history('who applies the change of another has approved it; who lands their own has not', async ({ repo }) => {
  repo.commit('Mailed', { [READER]: `${TEXT}1` }, { author: VENDOR, committer: KEEPER, at: at(2) });
  assert.equal((await latest(repo)).approvedBy, [{ handle: 'keeper' }]);
  repo.commit('Own', { [READER]: `${TEXT}2` }, { author: VENDOR, at: at(3) });
  assert.equal((await latest(repo)).approvedBy, []);
  repo.commit('Pressed a button', { [READER]: `${TEXT}3` }, { author: VENDOR, committer: FORGE, at: at(4) });
  assert.equal((await latest(repo)).approvedBy, []);
});

history(
  'a reviewer counts whom the landing names, never one whom the proposal names or who proposed',
  async ({ repo }) => {
    branch(repo, 'proposal', () => {
      const message = 'Change\n\nReviewed-by: Boss <9+boss@users.noreply.forge.example>';
      repo.commit(message, { [READER]: `${TEXT}more` }, { author: VENDOR, at: at(2) });
    });
    const trailers = 'Reviewed-by: Ray <5+ray@users.noreply.forge.example>\nReviewed-by: Ada <ADA@acme.example>';
    repo.merge('proposal', `Merge\n\n${trailers}`, { author: VENDOR, at: at(3) });
    assert.equal((await latest(repo)).approvedBy, [{ handle: 'ray' }]);
  },
);

history('a branch brought up to date is proposed by its own writers alone', async ({ repo }) => {
  branch(repo, 'proposal', () => repo.commit('A', { [READER]: `${TEXT}a` }, { author: VENDOR, at: at(2) }));
  repo.commit('Meanwhile', { 'catalogue/routes/direct.md': TEXT }, { author: 'Max <m@max.example>', at: at(3) });
  branch(repo, undefined, () => repo.merge('main', 'Up to date', { author: KEEPER, at: at(4) }), 'proposal');
  repo.merge('proposal', 'Merge', { author: KEEPER, at: at(5) });
  const landing = await latest(repo);
  assert.equal(landing.proposedBy, [{ domain: 'acme.example' }]);
  assert.equal(
    landing.steps.map(({ file }) => file),
    ['capabilities/reader.md'],
  );
});

history('a life goes on through a rename, and an earlier file of the same name is no part of it', async ({ repo }) => {
  repo.commit(
    'Rename',
    { [READER]: null, 'catalogue/capabilities/phone.md': `${TEXT}x` },
    { author: KEEPER, at: at(2) },
  );
  repo.commit('Another', { [READER]: 'quite another text\n' }, { author: VENDOR, at: at(3) });
  const lives = livesIn(await whole(repo), new Map());
  assert.equal(told(lives, 'capabilities/phone.md'), ['renamed 2030-01-02', 'added 2030-01-01']);
  assert.equal(told(lives, 'capabilities/reader.md'), ['added 2030-01-03']);
});

history('an alias tells of a rename that git takes for two files', async ({ repo }) => {
  repo.commit(
    'Rename',
    { [READER]: null, 'catalogue/capabilities/phone.md': 'new words\n' },
    { author: KEEPER, at: at(2) },
  );
  const formerly = new Map([['capabilities/phone.md', ['capabilities/reader.md']]]);
  assert.equal(told(livesIn(await whole(repo), formerly), 'capabilities/phone.md'), [
    'renamed 2030-01-02',
    'added 2030-01-01',
  ]);
});

history('two that swap their names keep their lives', async ({ repo }) => {
  const [[first]] = [await whole(repo)];
  assert.ok(first);
  const [one, other] = ['capabilities/one.md', 'capabilities/other.md'];
  const step = { proposedBy: [], before: '1', after: '2' };
  const swapped = [
    { ...step, file: one, change: 'renamed', from: other },
    { ...step, file: other, change: 'renamed', from: one },
  ] as const;
  const begun = [
    { ...step, file: one, change: 'added' },
    { ...step, file: other, change: 'added' },
  ] as const;
  const lives = livesIn(
    [
      { ...first, steps: swapped },
      { ...first, steps: begun },
    ],
    new Map(),
  );
  for (const file of [one, other]) assert.equal(told(lives, file), ['renamed 2030-01-01', 'added 2030-01-01']);
});

history('what goes to the folder of another kind goes, and another comes', async ({ repo }) => {
  repo.commit('Move', { [READER]: null, 'catalogue/suppliers/reader.md': TEXT }, { author: KEEPER, at: at(2) });
  assert.equal(
    (await latest(repo)).steps.map(({ file, change }) => [file, change]),
    [
      ['capabilities/reader.md', 'removed'],
      ['suppliers/reader.md', 'added'],
    ],
  );
});

history('what leaves a tombstone is retired', async ({ repo }) => {
  const stone = 'catalogue/retired/capabilities/reader.md';
  repo.commit('Retire', { [READER]: null, [stone]: `${TEXT}gone` }, { author: KEEPER, at: at(2) });
  const { steps } = await latest(repo);
  assert.equal(
    steps.map(({ file, change }) => [file, change]),
    [['capabilities/reader.md', 'retired']],
  );
});

history(
  'nobody’s name and no address gets out; a name is told where the catalogue knows it as a handle',
  async ({ repo }) => {
    repo.commit('A', { [READER]: `${TEXT}1` }, { author: 'jane <jane.smith@force.police.example>', at: at(2) });
    const text = JSON.stringify(await whole(repo));
    for (const word of ['Kim', 'jane', 'smith', '@', 'noreply']) assert.not.ok(text.includes(word), word);
    const known = await historyOf(`${repo.folder}/catalogue`, (name) => name === 'jane');
    assert.equal(known?.[0]?.proposedBy, [{ handle: 'jane' }]);
  },
);

history('without the whole history there is none', async ({ repo }) => {
  repo.commit('Second', { [READER]: `${TEXT}1` }, { author: KEEPER, at: at(2) });
  const shallow = repository();
  shallow.git('fetch', '-q', '--depth=1', `file://${repo.folder}`, 'main');
  shallow.git('checkout', '-q', 'FETCH_HEAD');
  assert.is(await historyOf(`${shallow.folder}/catalogue`, () => false), null);
  shallow.git('fetch', '-q', '--unshallow', `file://${repo.folder}`, 'main');
  assert.is((await historyOf(`${shallow.folder}/catalogue`, () => false))?.length, 2);
  shallow.git('config', 'extensions.partialClone', 'origin');
  assert.is(await historyOf(`${shallow.folder}/catalogue`, () => false), null);
  shallow.remove();
  repo.git('rm', '-rq', '--cached', 'catalogue');
  repo.commit('Gone', { 'README.md': 'Bye', '.gitignore': 'catalogue' }, { author: KEEPER, at: at(3) });
  assert.is(await historyOf(`${repo.folder}/catalogue`, () => false), null);
  assert.is(await historyOf('/', () => false), null);
});

history.run();

function at(day: number): string {
  return `2030-01-0${day}T10:00:00Z`;
}

/** Works on a branch, a new one unless it is `on` an old one, and comes back. */
function branch(repo: Repository, name: string | undefined, work: () => void, on = ''): void {
  repo.git('checkout', '-q', ...(name === undefined ? [on] : ['-b', name]));
  work();
  repo.git('checkout', '-q', 'main');
}

async function whole(repo: Repository): Promise<History> {
  const found = await historyOf(`${repo.folder}/catalogue`, () => false);
  if (!found) throw new Error('There is no history.');
  return found;
}

async function latest(repo: Repository): Promise<Landing> {
  const [landing] = await whole(repo);
  if (!landing) throw new Error('Nothing landed.');
  return landing;
}

function told(lives: ReturnType<typeof livesIn>, file: string): string[] {
  return (lives.get(file) ?? []).map(({ landing, step }) => `${step.change} ${landing.day}`);
}
