// Sources → the catalogue that may be published, and every finding at once: schema first, then the house rules.

import type { Catalogue } from '../model/catalogue.ts';
import type { FullDate } from '../model/date.ts';
import { byPlace, type Finding } from '../model/finding.ts';
import type { Places, Source } from '../model/source.ts';
import { candidatesByKind } from './candidate.ts';
import { catalogueOf } from './catalogue.ts';
import { judge } from './entry.ts';
import { findingOf } from './findings.ts';
import type { Whole } from './rule.ts';
import { CATALOGUE_RULES } from './rules.ts';
import { shaped } from './shaped.ts';
import { type Shaper, type Sorted, sort } from './sort.ts';
import { levelIdsOf, vocabularyOf } from './vocabulary.ts';

/** What the check depends on besides the files. */
export interface CheckOptions {
  /** The day on which everything that depends on today is worked out. */
  readonly asOf: FullDate;
  /** The day of the clock: a review may not be later than both. Left out, no review is too late. */
  readonly today?: FullDate | undefined;
  /** Paths of files that could not be read, so that what refers to them is not told too; those of others change nothing. */
  readonly unread?: Iterable<string>;
  /** Paths of entries that were checked before, with the same words: the rules for one entry are not asked of them again. */
  readonly known?: ReadonlySet<string>;
  /** Holds each source against its schema: one that remembers, where the same sources are checked twice. */
  readonly shaper?: Shaper;
}

/** Checks a catalogue. It holds only what has no finding of severity error. */
export function check(
  sources: readonly Source[],
  options: CheckOptions,
): { catalogue: Catalogue; findings: Finding[] } {
  // Where two files clash, the second is told: which one that is must not hang on how they were listed.
  const sorted = sort(sources.toSorted(byFile), options.shaper ?? shaped);
  const whole = wholeOf(sorted, sources, options);
  const findings = [
    ...sorted.findings,
    ...sorted.entries.flatMap((entry) => (options.known?.has(entry.file) ? [] : judge(entry, whole))),
    ...judgeAll(whole, sources),
  ];
  return { catalogue: catalogueOf(sorted, whole.vocabulary, findings), findings: findings.sort(byPlace) };
}

function wholeOf(sorted: Sorted, sources: readonly Source[], { asOf, today, unread = [] }: CheckOptions): Whole {
  const { entries, traces, terms, parameters, site } = sorted;
  const vocabulary = vocabularyOf(sorted);
  const files = new Set(unread);
  for (const { file } of sources) files.add(file);
  const candidates = candidatesByKind(entries);
  return {
    vocabulary,
    levels: levelIdsOf(vocabulary),
    site,
    asOf,
    today,
    candidates,
    traces,
    terms,
    parameters,
    files,
  };
}

function judgeAll(whole: Whole, sources: readonly Source[]): Finding[] {
  const places = new Map(sources.map((source) => [source.file, source.places]));
  return CATALOGUE_RULES.flatMap(([severity, { code, check: problems }]) =>
    Array.from(problems(whole), ({ file, ...problem }) =>
      findingOf(severity, code, { file, places: places.get(file) ?? NOWHERE }, problem),
    ),
  );
}

function byFile(a: Source, b: Source): number {
  return a.file < b.file ? -1 : a.file > b.file ? 1 : 0;
}

/** The places of a file that is not there. */
const START = { line: 1, column: 1 };
const NOWHERE: Places = { value: () => START, key: () => START };
