// A git repository of a test's own: commits by whom it likes, on the days that it likes, whatever this machine's settings.

import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** Who commits, as "Name <address>", and when, e.g. "2030-01-02T10:00:00Z". */
export interface Signed {
  readonly author: string;
  /** Left out, the author commits. */
  readonly committer?: string;
  readonly at: string;
}

/** A repository in a folder that goes when `remove` is called. */
export interface Repository {
  readonly folder: string;
  git(...words: readonly string[]): string;
  /** Writes files, or takes them out where the text is null, and commits; answers the hash. */
  commit(message: string, files: Readonly<Record<string, string | null>>, signed: Signed): string;
  /** Merges a branch into the present one with a commit; answers the hash. */
  merge(branch: string, message: string, signed: Signed): string;
  remove(): void;
}

/** A new, empty repository on the branch "main", or the clone of another one. */
export function repository(from?: string): Repository {
  const folder = mkdtempSync(join(tmpdir(), 'repository-'));
  const git = (words: readonly string[], env: NodeJS.ProcessEnv = {}): string =>
    execFileSync('git', words, { cwd: folder, encoding: 'utf8', env: { ...ENV, ...env }, stdio: 'pipe' }).trim();
  if (from === undefined) git(['init', '-q', '-b', 'main']);
  else git(['clone', '-q', from, '.']);
  const head = () => git(['rev-parse', 'HEAD']);
  return {
    folder,
    git: (...words) => git(words),
    commit: (message, files, signed) => {
      for (const [file, text] of Object.entries(files)) write(join(folder, file), text);
      git(['add', '--all']);
      git(['commit', '-q', '--allow-empty', '-m', message], signedBy(signed));
      return head();
    },
    merge: (branch, message, signed) => {
      git(['merge', '-q', '--no-ff', '-m', message, branch], signedBy(signed));
      return head();
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** No setting of the machine or of its user gets in. */
const ENV: NodeJS.ProcessEnv = {
  PATH: process.env.PATH,
  HOME: '/nonexistent',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_TERMINAL_PROMPT: '0',
  LC_ALL: 'C.UTF-8',
};

function signedBy({ author, committer = author, at }: Signed): NodeJS.ProcessEnv {
  const [name, address] = split(author);
  const [by, from] = split(committer);
  return {
    GIT_AUTHOR_NAME: name,
    GIT_AUTHOR_EMAIL: address,
    GIT_AUTHOR_DATE: at,
    GIT_COMMITTER_NAME: by,
    GIT_COMMITTER_EMAIL: from,
    GIT_COMMITTER_DATE: at,
  };
}

function split(person: string): [name: string, address: string] {
  const [, name = '', address = ''] = /^(.*) <(.*)>$/.exec(person) ?? [];
  return [name, address];
}

function write(path: string, text: string | null): void {
  if (text === null) {
    rmSync(path);
    return;
  }
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
