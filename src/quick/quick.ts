// A few files and the texts of all → what the check finds in those few, without reading all the others.

import { check } from '../check/check.ts';
import { coreOf } from '../check/rules/sameBody.ts';
import type { Finding } from '../model/finding.ts';
import type { Places, RawFile, Source } from '../model/source.ts';
import type { Text } from '../read/files.ts';
import { read } from '../read/read.ts';
import { type Asker, askerOf, factsOfAsker } from './facts.ts';
import { type AllFacts, gatherFacts } from './gather.ts';
import { neededFor } from './needed.ts';
import { isEnough, tellingWords } from './telling.ts';

/** What a quick check is asked. */
export interface QuickCheck {
  /** The paths of the files that are to be checked. */
  readonly named: readonly string[];
  /** Goes through every file of the catalogue. */
  readonly texts: () => Iterable<Text>;
  /** Reads some of them. */
  readonly open: (files: readonly string[]) => readonly RawFile[];
  readonly asOf: string;
  readonly today?: string;
}

/** The findings in the named files: the same that checking the whole catalogue finds in them. */
export function quickCheck({ named, texts, open, asOf, today }: QuickCheck): readonly Finding[] {
  const wanted = new Set(named);
  const own = read(open(named));
  const askers = own.sources.flatMap((source) => askerOf(source) ?? []);
  const all = factsFor(askers, (telling) =>
    gatherFacts(texts(), askers.flatMap(bodyOf), (file) => open([file]), telling),
  );
  const needed = new Set(askers.flatMap((asker) => neededFor(asker, factsOfAsker(asker), all)));
  const others = read(open([...needed].filter((file) => all.files.has(file) && !wanted.has(file))));
  const sources = [...own.sources, ...others.sources, ...commonSources(all, wanted)];
  const { findings } = check(sources, { asOf, today, unread: all.files });
  return [...own.findings, ...findings.filter(({ file }) => wanted.has(file))];
}

/** Nearly always the facts of few files are enough; else those of all are looked at. */
function factsFor(askers: readonly Asker[], gather: (telling?: readonly string[]) => AllFacts): AllFacts {
  if (askers.some((asker) => factsOfAsker(asker).next)) return gather();
  const few = gather(tellingWords(askers));
  return isEnough(askers, few) ? few : gather();
}

function bodyOf(asker: Asker): string[] {
  return 'body' in asker ? [coreOf(asker)] : [];
}

/** The words and the site, which every check needs; where things stand in them is not asked. */
function commonSources(all: AllFacts, wanted: ReadonlySet<string>): Source[] {
  return Array.from(all.facts, ([file, facts]) =>
    facts.data === undefined || wanted.has(file)
      ? []
      : [{ file, data: facts.data, body: '', bodyLine: 1, places: NOWHERE }],
  ).flat();
}

const START = { line: 1, column: 1 };
const NOWHERE: Places = { value: () => START, key: () => START };
