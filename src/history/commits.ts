// A repository → every commit before HEAD with what it did to one folder, in a single pass over git.

import { gitBytes } from './git.ts';

/** A person as git records one. It stays within this folder: what leaves it is a `Signer`. */
export interface Identity {
  readonly name: string;
  readonly address: string;
}

/** What a commit did to one file, held against its first parent. */
export interface RawChange {
  /** One letter: added, modified, deleted, renamed, type changed. */
  readonly letter: string;
  readonly file: string;
  readonly from?: string;
  /** The object before and after; all zeros where there is none. */
  readonly before: string;
  readonly after: string;
}

/** A commit as git records it. */
export interface Commit {
  readonly hash: string;
  readonly parents: readonly string[];
  readonly author: Identity;
  readonly committer: Identity;
  /** When it was committed, in seconds. */
  readonly time: number;
  /** The `Reviewed-by:` lines at the end of its message. */
  readonly reviewers: readonly Identity[];
  readonly changes: readonly RawChange[];
}

/** One field each, in this order; git allows no NUL in any of them. */
const FIELDS = ['%H', '%P', '%an', '%ae', '%cn', '%ce', '%ct', '%(trailers:key=Reviewed-by,valueonly,separator=%x1f)'];

const LOG = [
  '-c',
  'log.showSignature=false',
  'log',
  'HEAD',
  '-z',
  '--raw',
  '--no-abbrev',
  '--root',
  '--relative',
  '--topo-order',
  '--diff-merges=first-parent',
  '--encoding=UTF-8',
  // A file that is hardly like another is not its old self. Where very many come and go at once, only whole ones are traced.
  '--find-renames=70%',
  '-l400',
  `--format=${FIELDS.join('%x00')}`,
];

/** The commits from HEAD back, children before parents; changes are those in `folder`, their paths told from it. */
export async function commitsOf(folder: string): Promise<Commit[]> {
  return commitsIn((await gitBytes(folder, LOG)).toString('utf8'));
}

function commitsIn(log: string): Commit[] {
  const words = log.split('\0');
  const commits: Commit[] = [];
  for (let at = 0; at + FIELDS.length <= words.length; ) {
    const fields = words.slice(at, at + FIELDS.length);
    const { changes, end } = changesFrom(words, at + FIELDS.length);
    commits.push(commitOf(fields, changes));
    at = end;
  }
  return commits;
}

function commitOf(fields: readonly string[], changes: readonly RawChange[]): Commit {
  const [hash = '', parents = '', authorName = '', author = '', committerName = '', committer = '', time = ''] = fields;
  return {
    hash,
    parents: parents === '' ? [] : parents.split(' '),
    author: { name: authorName, address: author },
    committer: { name: committerName, address: committer },
    time: Number(time),
    reviewers: (fields[7] ?? '').split('\x1f').filter(Boolean).map(identityIn),
    changes,
  };
}

/** Each change is its record, then one path, or two of a rename; the first record follows a line end. */
function changesFrom(words: readonly string[], start: number): { changes: RawChange[]; end: number } {
  const changes: RawChange[] = [];
  let at = start;
  for (let record = RECORD.exec(words[at] ?? ''); record; record = RECORD.exec(words[at] ?? '')) {
    const [, before = '', after = '', letter = ''] = record;
    const isRename = letter === 'R';
    const from = isRename ? { from: words[at + 1] ?? '' } : {};
    changes.push({ letter, file: words[at + (isRename ? 2 : 1)] ?? '', before, after, ...from });
    at += isRename ? 3 : 2;
  }
  return { changes, end: at };
}

const RECORD = /^\n?:\d{6} \d{6} ([\da-f]+) ([\da-f]+) ([A-Z])\d*$/;

/** Reads "Name <address>", or a bare name on a forge, with or without "@". */
function identityIn(line: string): Identity {
  const [, name, address] = /^(.*?)\s*<([^<>]*)>\s*$/.exec(line) ?? [];
  return { name: name ?? line.trim().replace(/^@/, ''), address: address ?? '' };
}
