// A forge's repository, those who work with it, and the commands that each of them runs: real git, real processes.

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { catalogueFiles } from '../test/forge/catalogueFiles.ts';
import { type Repository, repository, type Signed } from '../test/history/repository.ts';
import { DAY, type Outcome, runIn } from '../test/site/projectCopy.ts';

/** What the job of a proposal came to. */
export interface Judged extends Outcome {
  readonly comment: string;
  readonly review: {
    readonly changes: readonly { readonly id: string; readonly change: string; readonly from?: string }[];
    readonly decision: { allowed: boolean; approved?: boolean; reasons: string[]; approvals: { from: string }[] };
  };
}

/** The people and machines of one catalogue. */
export interface World {
  /** What the forge keeps. */
  readonly bare: Repository;
  /** The clone of somebody who proposes, and that of those who approve, in which the jobs run as well. */
  readonly vendor: Repository;
  readonly keeper: Repository;
  /** For files of the test's own. */
  readonly folder: string;
  command(name: string, ...words: readonly string[]): Promise<Outcome>;
  /** Runs a command on the vendor's clone. */
  vendorCommand(name: string, ...words: readonly string[]): Promise<Outcome>;
  /** Pushes what the vendor has as a branch. Answers its head. */
  push(branch: string): string;
  /** Does what the forge's job does with a branch, in a checkout of the base. */
  judge(head: string, author: string, facts?: object): Promise<Judged>;
  /** Merges a branch as somebody who approves, and pushes. */
  merge(head: string, signed: Signed, trailer?: string): void;
  /** Builds the site of the main branch. */
  build(): Promise<string>;
  remove(): void;
}

const SETTINGS = `name: Catalogue of Nowhere
tagline: A catalogue that exists only to be proved.
url: https://catalogue.example/
forge: {type: github, url: 'https://forge.example/nowhere/catalogue', branch: main}
contacts: {catalogue: catalogue@policing.example}
maintainers: [cat-a, cat-b]
review-months: 12
in-force-months: 36
`;

/** Opens the world with the small fictional catalogue and these further files. */
export function openWorld(more: Readonly<Record<string, string>>, signed: Signed): World {
  const folder = mkdtempSync(join(tmpdir(), 'world-'));
  const bare = repository();
  bare.git('config', 'core.bare', 'true');
  const start = repository();
  start.commit('Start', { ...catalogueFiles(), 'catalogue/site.yml': SETTINGS, ...more }, signed);
  start.git('push', '-q', bare.folder, 'main');
  start.remove();
  bare.git('symbolic-ref', 'HEAD', 'refs/heads/main');
  const [vendor, keeper] = [repository(bare.folder), repository(bare.folder)];
  const commandIn =
    (clone: Repository) =>
    (name: string, ...words: readonly string[]) => {
      const catalogue = join(clone.folder, 'catalogue');
      return runIn('.', ['--import', 'tsx', `scripts/${name}.ts`, ...words, '--catalogue', catalogue, '--as-of', DAY]);
    };
  const command = commandIn(keeper);
  return {
    bare,
    vendor,
    keeper,
    folder,
    command,
    vendorCommand: commandIn(vendor),
    push: (branch) => {
      vendor.git('push', '-q', 'origin', `HEAD:refs/heads/${branch}`);
      return vendor.git('rev-parse', 'HEAD');
    },
    judge: async (head, author, facts) => {
      keeper.git('fetch', '-q', 'origin', '+refs/heads/*:refs/proposals/*');
      const output = join(folder, head);
      const file = join(folder, 'facts.json');
      if (facts) writeFileSync(file, JSON.stringify(facts));
      const given = [
        '--base',
        'main',
        '--head',
        head,
        '--author',
        author,
        '--output',
        output,
        ...(facts ? ['--facts', file] : []),
      ];
      const outcome = await command('proposal', ...given);
      const text = (name: string) => readFileSync(join(output, name), 'utf8');
      return { ...outcome, comment: text('comment.md'), review: JSON.parse(text('review.json')) };
    },
    merge: (head, by, trailer = '') => {
      keeper.merge(head, `Merge a proposal\n\n${trailer}`, by);
      keeper.git('push', '-q', 'origin', 'main');
      vendor.git('checkout', '-q', '--detach');
      vendor.git('fetch', '-q', 'origin', '+main:main');
      vendor.git('checkout', '-q', 'main');
    },
    build: async () => {
      const output = mkdtempSync(join(folder, 'built-'));
      const { status, stderr } = await command('build', '--output', join(output, 'site'));
      if (status !== 0) throw new Error(stderr);
      return join(output, 'site');
    },
    remove: () => {
      for (const one of [bare, vendor, keeper]) one.remove();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
