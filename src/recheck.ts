// Some files of a catalogue → what is told of these alone: what the check finds in them, and how they are written.

import { formNotes, hasForm } from './change/format.ts';
import type { Days } from './compile.ts';
import { byPlace, type Finding } from './model/finding.ts';
import type { RawFile } from './model/source.ts';
import { quickCheck } from './quick/quick.ts';
import { readFiles, textsIn } from './read/files.ts';

/** What is told of the `named` ones of all `files` below `folder`, in the order of their places. */
export function recheck(
  folder: string,
  files: readonly string[],
  named: readonly string[],
  { asOf, today = asOf }: Days,
): Finding[] {
  const open = (some: readonly string[]): RawFile[] => readFiles(folder, some);
  const notes = open(named.filter(hasForm)).flatMap(formNotes);
  return [...quickCheck({ named, files, texts: (some) => textsIn(folder, some), open, asOf, today }), ...notes].sort(
    byPlace,
  );
}
