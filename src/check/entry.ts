// One source → what is wrong with it, as far as the entry and the vocabulary can tell: the browser's form asks the same.

import type { FullDate } from '../model/date.ts';
import type { Finding } from '../model/finding.ts';
import type { Source } from '../model/source.ts';
import type { Vocabulary } from '../model/vocabulary.ts';
import type { Validate } from './breach.ts';
import type { AnyCandidate } from './candidate.ts';
import { findingOf } from './findings.ts';
import type { Setting } from './rule.ts';
import { ENTRY_RULES } from './rules.ts';
import { shape } from './sort.ts';
import { levelIdsOf } from './vocabulary.ts';

/** What `checkEntry` is to know besides the entry. */
export interface EntryOptions {
  /** Tells where a header breaks its schema. */
  readonly validate: Validate;
  readonly asOf: FullDate;
  /** The day of the clock; left out, no review is too late. */
  readonly today?: FullDate | undefined;
  /** After how many months a review is stale; left out, none is. */
  readonly reviewMonths?: number;
}

/** Checks one entry against its schema, the vocabulary and the house rules that need no other entry. */
export function checkEntry(source: Source, vocabulary: Vocabulary, options: EntryOptions): Finding[] {
  const { validate, asOf, today, reviewMonths } = options;
  const { candidate, findings } = shape(source, validate);
  if (!candidate) throw new Error(`"${source.file}" is no entry.`);
  const site = reviewMonths === undefined ? {} : { 'review-months': reviewMonths };
  const setting = { vocabulary, levels: levelIdsOf(vocabulary), site, asOf, today };
  return [...findings, ...judge(candidate, setting)];
}

/** What the house rules for one entry find in it. */
export function judge(entry: AnyCandidate, setting: Setting): Finding[] {
  const findings: Finding[] = [];
  for (const [severity, { code, check }] of ENTRY_RULES) {
    for (const problem of check(entry, setting)) findings.push(findingOf(severity, code, entry, problem));
  }
  return findings;
}
