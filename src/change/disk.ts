// Changes of files → the same on disk: all of them, or none.

import { lstatSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A file as it is to be; without text it is to go. */
export interface Change {
  /** Path relative to the catalogue folder. */
  readonly file: string;
  readonly text?: string;
}

/** Makes the changes below `folder`. Where one fails, those before it are taken back, and it throws. */
export function make(changes: readonly Change[], folder: string): void {
  const staged = changes.flatMap(({ file, text }) => (text === undefined ? [] : [{ path: join(folder, file), text }]));
  const undo: (() => void)[] = [];
  try {
    for (const { path, text } of staged) stage(path, text);
    for (const { file, text } of changes) {
      const path = join(folder, file);
      undo.push(restoring(path));
      if (text === undefined) rmSync(path);
      else renameSync(aside(path), path);
    }
  } catch (error) {
    for (const restore of undo.reverse()) restore();
    throw error;
  } finally {
    for (const { path } of staged) rmSync(aside(path), { force: true });
  }
}

/** Beside its place, so that putting it there is one rename. */
function aside(path: string): string {
  return `${path}.${process.pid}.new`;
}

function stage(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(aside(path), text, { flush: true });
}

/** How to put back what is at `path` now. */
function restoring(path: string): () => void {
  if (!lstatSync(path, { throwIfNoEntry: false })) return () => rmSync(path, { force: true });
  const bytes = readFileSync(path);
  return () => writeFileSync(path, bytes);
}
