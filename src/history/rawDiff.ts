// What `git diff-tree -z --raw --no-renames` prints → the files in which two trees differ.

/** A file that differs. */
export interface RawDifference {
  readonly path: string;
  /** One letter: A added, D deleted, M modified, T of another type. */
  readonly letter: string;
  /** Modes before and after, e.g. "100644". */
  readonly modes: readonly [before: string, after: string];
  /** The object as it is afterwards; all zeros where it is gone. */
  readonly object: string;
}

/** The differences in the order in which git tells them; `pieces` are what stands between its zero bytes. */
export function rawDifferences(pieces: readonly string[]): RawDifference[] {
  const found: RawDifference[] = [];
  // Each is ":<mode> <mode> <id> <id> <letter>" and then the path.
  for (let at = 0; at + 1 < pieces.length; at += 2) {
    const [before = '', after = '', , object = '', letter = ''] = (pieces[at] ?? '').slice(1).split(' ');
    found.push({ path: pieces[at + 1] ?? '', letter, modes: [before, after], object });
  }
  return found;
}
