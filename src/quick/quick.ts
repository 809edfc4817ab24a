// A few files and the texts of all → what the check finds in those few, without reading all the others.

import { check } from '../check/check.ts';
import { coreOf } from '../check/rules/sameBody.ts';
import type { Finding } from '../model/finding.ts';
import { isForAll } from '../model/role.ts';
import type { RawFile } from '../model/source.ts';
import type { Texts } from '../read/files.ts';
import { read } from '../read/read.ts';
import { type Asker, askerOf, factsOfAsker } from './facts.ts';
import { gatherFacts } from './gather.ts';
import { neededFor } from './needed.ts';
import { filesNear, tellingWords } from './telling.ts';

/** What a quick check is asked. */
export interface QuickCheck {
  /** The paths of the files that are to be checked. */
  readonly named: readonly string[];
  /** The paths of every file of the catalogue. */
  readonly files: readonly string[];
  /** Goes through some of them. */
  readonly texts: (files: readonly string[]) => Iterable<Texts>;
  /** Reads some of them. */
  readonly open: (files: readonly string[]) => readonly RawFile[];
  readonly asOf: string;
  readonly today?: string;
}

/** The findings in the named files: the same that checking the whole catalogue finds in them. */
export function quickCheck({ named, files, texts, open, asOf, today }: QuickCheck): readonly Finding[] {
  const wanted = new Set(named);
  const own = read(open(named));
  const askers = own.sources.flatMap((source) => askerOf(source) ?? []);
  const near = filesNear(askers, files);
  const all = gatherFacts([{ texts: texts(near.all) }, { texts: texts(near.telling), words: tellingWords(askers) }], {
    files: new Set(files),
    cores: askers.flatMap(bodyOf),
    open: (file) => open([file]),
  });
  const needed = new Set(askers.flatMap((asker) => neededFor(asker, factsOfAsker(asker), all)));
  const others = files.filter((file) => (needed.has(file) || isForAll(file)) && !wanted.has(file));
  const { findings } = check([...own.sources, ...read(open(others)).sources], { asOf, today, unread: files });
  return [...own.findings, ...findings.filter(({ file }) => wanted.has(file))];
}

function bodyOf(asker: Asker): string[] {
  return 'body' in asker ? [coreOf(asker)] : [];
}
