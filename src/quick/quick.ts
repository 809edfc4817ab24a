// A few files and the facts of all → what the check finds in those few, without reading all the others.

import { check } from '../check/check.ts';
import type { Finding } from '../model/finding.ts';
import type { Places, RawFile, Source } from '../model/source.ts';
import { read } from '../read/read.ts';
import { askerOf, factsOfAsker } from './facts.ts';
import { type AllFacts, neededFor } from './needed.ts';

/** What a quick check is asked. */
export interface QuickCheck {
  /** The paths of the files that are to be checked. */
  readonly named: readonly string[];
  /** The facts of every file of the catalogue. */
  readonly facts: AllFacts;
  /** Reads some of them. */
  readonly open: (files: readonly string[]) => readonly RawFile[];
  readonly asOf: string;
  readonly today?: string;
}

/** The findings in the named files: the same that checking the whole catalogue finds in them. */
export function quickCheck({ named, facts, open, asOf, today }: QuickCheck): readonly Finding[] {
  const wanted = new Set(named);
  const own = read(open(named));
  const needed = new Set(own.sources.flatMap((source) => neededBy(source, facts)));
  const others = read(open([...needed].filter((file) => facts.has(file) && !wanted.has(file))));
  const sources = [...own.sources, ...others.sources, ...commonSources(facts, wanted)];
  const isThere = new Set(sources.map(({ file }) => file));
  const unread = [...facts.keys()].filter((file) => !isThere.has(file));
  const { findings } = check(sources, { asOf, today, unread });
  return [...own.findings, ...findings.filter(({ file }) => wanted.has(file))];
}

function neededBy(source: Source, all: AllFacts): readonly string[] {
  const asker = askerOf(source);
  return asker ? neededFor(asker, factsOfAsker(asker), all) : [];
}

/** The words and the site, which every check needs; where things stand in them is not asked. */
function commonSources(all: AllFacts, wanted: ReadonlySet<string>): Source[] {
  return Array.from(all, ([file, facts]) =>
    facts?.data === undefined || wanted.has(file)
      ? []
      : [{ file, data: facts.data, body: '', bodyLine: 1, places: NOWHERE }],
  ).flat();
}

const START = { line: 1, column: 1 };
const NOWHERE: Places = { value: () => START, key: () => START };
