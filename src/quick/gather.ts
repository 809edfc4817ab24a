// A catalogue folder → the facts of all its files: those kept from before, and anew those of files that have changed since.

import type { RawFile } from '../model/source.ts';
import { readFiles, type Stamped } from '../read/files.ts';
import { read } from '../read/read.ts';
import { type Facts, factsOf } from './facts.ts';
import { type Kept, keep, kept } from './kept.ts';
import type { AllFacts } from './needed.ts';

/** The facts of every file of a folder. They are kept in `cache` between calls; nothing hangs on what is there. */
export function gatherFacts(folder: string, files: readonly Stamped[], cache: string): AllFacts {
  const known = kept(cache, folder);
  const isKnown = ({ file, stamp }: Stamped): boolean => known.get(file)?.stamp === stamp;
  const changed = files.filter((one) => !isKnown(one)).map(({ file }) => file);
  const made = factsIn(readFiles(folder, changed));
  const all: Kept = new Map(
    files.map((one) => {
      const facts = isKnown(one) ? known.get(one.file)?.facts : made.get(one.file);
      return [one.file, { stamp: one.stamp, facts: facts ?? null }];
    }),
  );
  if (changed.length > WORTH_KEEPING) keep(cache, folder, all);
  return new Map(Array.from(all, ([file, { facts }]) => [file, facts]));
}

/** Facts of so few files are made again sooner than those of all are written. */
const WORTH_KEEPING = 50;

/** The facts of files, as far as they can be read. */
export function factsIn(raws: readonly RawFile[]): Map<string, Facts> {
  return new Map(read(raws).sources.map((source) => [source.file, factsOf(source)]));
}
