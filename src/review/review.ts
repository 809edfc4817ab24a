// Two catalogues and a change → what it means, and whose approval it needs.

import type { Finding } from '../model/finding.ts';
import { decide } from './approval/decide.ts';
import type { Decision } from './approval/facts.ts';
import type { Change } from './change/change.ts';
import { type EntryChange, entryChanges } from './change/entries.ts';
import { factsOf } from './change/factsOf.ts';
import { checklistFor } from './checklist.ts';
import { type Doubt, doubtsIn } from './claims.ts';
import { type Effects, effectsOf } from './effect/effects.ts';
import { newFindings } from './findings.ts';
import { type LikelyDuplicate, likelyDuplicates } from './likely.ts';

/** What a change means. */
export interface Review {
  readonly change: Change;
  readonly entries: readonly EntryChange[];
  readonly effects: Effects;
  /** What it may list a second time. */
  readonly duplicates: readonly LikelyDuplicate[];
  /** What a reviewer should doubt. */
  readonly doubts: readonly Doubt[];
  /** What a reviewer has to look at, line by line. */
  readonly checklist: readonly string[];
  /** Only those that were not there before. */
  readonly findings: readonly Finding[];
  readonly decision: Decision;
}

/** Works out what a change means. Nothing of it is run, and nothing but the argument is looked at. */
export function review(change: Change): Review {
  const entries = entryChanges(change);
  const { base, head } = change.sides;
  const duplicates = likelyDuplicates(entries, head);
  const doubts = doubtsIn(entries, change.asOf);
  return {
    change,
    entries,
    effects: effectsOf(change, entries),
    duplicates,
    doubts,
    checklist: checklistFor(entries, duplicates, doubts),
    findings: newFindings(base.findings, head.findings),
    decision: decide(factsOf(change, entries)),
  };
}
