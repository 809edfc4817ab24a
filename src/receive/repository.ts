// A repository and what was brought → a branch with one commit for each, made in an index of its own: no file is checked out, no
// hook or filter of the repository is run, and nothing that is there already changes.

import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type RawDifference, rawDifferences } from '../history/rawDiff.ts';
import { type Author, NotTaken } from './brought.ts';

/** An entry as it is to be, or a patch. */
export type Step = { readonly file: string; readonly text: string } | { readonly patch: string };

/** One commit to be made. */
export interface Draft {
  readonly author: Author;
  readonly message: string;
  readonly steps: readonly Step[];
}

/** A repository with an index that nobody else uses. Call `close` in the end. */
export interface Workshop {
  /** The commit of that name. Throws NotTaken where there is none. */
  readonly commitAt: (revision: string) => string;
  /** Makes a commit on top of another; answers its id. */
  readonly commit: (parent: string, draft: Draft) => string;
  readonly touched: (base: string, head: string) => RawDifference[];
  readonly sizeOf: (object: string) => number;
  readonly treeOf: (commit: string) => string;
  /** Gives a new branch its commit; false where there is a branch of that name. */
  readonly branch: (name: string, commit: string) => boolean;
  readonly close: () => void;
}

/** Opens a workshop in the repository at `root`, whose catalogue stands at `place`: "" or a path that ends in "/". */
export function openWorkshop(root: string, place: string): Workshop {
  const room = mkdtempSync(join(tmpdir(), 'received-'));
  const run = gitWith(root, { GIT_INDEX_FILE: join(room, 'index') });

  return {
    commitAt(revision) {
      try {
        return run(['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`]);
      } catch {
        throw new NotTaken(`There is no commit "${revision}" here.`, 'Name another with --base, or fetch it first.');
      }
    },
    commit(parent, { author, message, steps }) {
      run(['read-tree', parent]);
      for (const step of steps) apply(run, place, step);
      const tree = run(['write-tree']);
      if (tree === run(['rev-parse', `${parent}^{tree}`]))
        throw new NotTaken('It changes nothing: all of it is in the catalogue.', 'There is nothing to do.');
      refuseUnknownKeeper(run);
      return run(['commit-tree', tree, '-p', parent], message, authorship(author));
    },
    touched: (base, head) =>
      rawDifferences(run(['diff-tree', '-r', '-z', '--raw', '--no-renames', '--full-index', base, head]).split('\0')),
    sizeOf: (object) => Number(run(['cat-file', '-s', object])),
    treeOf: (commit) => run(['rev-parse', `${commit}^{tree}`]),
    branch(name, commit) {
      if (run(['for-each-ref', '--format=%(refname)', `refs/heads/${name}`]) !== '') return false;
      try {
        run(['update-ref', `refs/heads/${name}`, commit, '']);
      } catch (error) {
        throw new NotTaken(`The branch "${name}" cannot be made: ${saidBy(error)}.`, 'Rename what stands in its way.');
      }
      return true;
    },
    close: () => rmSync(room, { recursive: true, force: true }),
  };
}

function apply(run: Run, place: string, step: Step): void {
  if ('patch' in step) {
    applyPatch(run, step.patch);
    return;
  }
  const object = run(['hash-object', '-w', '--stdin'], step.text);
  run(['update-index', '--add', '--cacheinfo', `100644,${object},${place}${step.file}`]);
}

function applyPatch(run: Run, patch: string): void {
  if (/^(?:GIT binary patch$|Binary files )/m.test(patch))
    throw new NotTaken('Its patch holds what is no text.', 'Send text alone.');
  try {
    run(['apply', '--cached', '--whitespace=nowarn'], patch);
  } catch (error) {
    throw new NotTaken(
      `Its patch does not fit: ${saidBy(error)}.`,
      'Make it again on the newest state, or send the whole entry.',
    );
  }
}

/** git commits in the name of whoever receives, who may have told it none. */
function refuseUnknownKeeper(run: Run): void {
  try {
    run(['var', 'GIT_COMMITTER_IDENT']);
  } catch {
    throw new NotTaken(
      'git does not know here in whose name it is to commit.',
      'Tell it: git config user.name "Your name", and git config user.email with your address.',
    );
  }
}

/** What git says of an error. */
function saidBy(error: unknown): string {
  const [said = ''] = /(?<=^(?:error|fatal): ).*/m.exec(String(error)) ?? [];
  return said.slice(0, 200);
}

/** In bytes: what git prints of a received file of the largest kind is less. */
const MOST = 16 * 1024 * 1024;

type Run = (words: readonly string[], input?: string, env?: NodeJS.ProcessEnv) => string;

function gitWith(root: string, own: NodeJS.ProcessEnv): Run {
  const always = ['-c', 'core.hooksPath=/dev/null', '-c', 'core.fsmonitor=false', '-c', 'commit.gpgSign=false'];
  return (words, input = '', more = {}) =>
    execFileSync('git', [...always, ...words], {
      cwd: root,
      input,
      env: { ...process.env, GIT_NO_REPLACE_OBJECTS: '1', ...own, ...more },
      encoding: 'utf8',
      maxBuffer: MOST,
      stdio: ['pipe', 'pipe', 'pipe'],
    }).trimEnd();
}

function authorship({ name, address, time }: Author): NodeJS.ProcessEnv {
  return {
    GIT_AUTHOR_NAME: name,
    GIT_AUTHOR_EMAIL: address,
    ...(time !== undefined && { GIT_AUTHOR_DATE: `@${time} +0000` }),
  };
}
