// What build.json says of a build.

import { listOf } from '../model/catalogue.ts';
import { FOLDERS, KINDS } from '../model/kind.ts';
import type { View } from './view.ts';

/** The commit, the day, and how many entries of each kind there are: the mark by which our own output is known. */
export function buildRecord(view: View): string {
  const counts = Object.fromEntries(KINDS.map((kind) => [FOLDERS[kind], listOf(view.catalogue, kind).length]));
  const { asOf, build } = view;
  return `${JSON.stringify({ generator: 'cyber-capability-catalogue', commit: build.commit, asOf, counts }, null, 2)}\n`;
}
