// Facts of files ↔ one file of the cache. What is there may be old, spoilt or gone: it is taken only if it is whole.

import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { FACTS, type Facts } from './facts.ts';

/** The facts of files, each with the stamp that its file had. */
export type Kept = Map<string, { readonly stamp: string; readonly facts: Facts | null }>;

/** What was kept of the files of `folder`; nothing where that cannot be read. */
export function kept(cache: string, folder: string): Kept {
  try {
    const [mark, text = ''] = readFileSync(placeOf(cache, folder), 'utf8').split('\n');
    return mark === markOf(text) ? new Map(JSON.parse(text)) : new Map();
  } catch {
    return new Map();
  }
}

/** Keeps facts; where that cannot be done, the next check takes as long as this one. */
export function keep(cache: string, folder: string, facts: Kept): void {
  const place = placeOf(cache, folder);
  try {
    mkdirSync(dirname(place), { recursive: true });
    const text = JSON.stringify([...facts]);
    // Two commands may do this at once: each puts a whole file there.
    writeFileSync(`${place}.${process.pid}`, `${markOf(text)}\n${text}`);
    renameSync(`${place}.${process.pid}`, place);
  } catch {
    return;
  }
}

function placeOf(cache: string, folder: string): string {
  return join(cache, `${markOf(resolve(folder)).slice(0, 16)}.json`);
}

function markOf(text: string): string {
  return createHash('sha256').update(`${FACTS} ${text}`).digest('hex');
}
