// A draft and what is known in its areas → who asked alike, what is listed for it, and where others want something else.

import type { Difference } from '../../model/difference.ts';
import type { Requirement } from '../../model/entry.generated.ts';
import type { Entry } from '../../model/entry.ts';
import { referenceTo } from '../../model/reference.ts';
import { isObtainable } from '../match.ts';
import { LIKELY, reasonsFor, resemblance } from '../repetition/resemblance.ts';
import { traitsOf } from '../repetition/traits.ts';
import { briefEntry, type Known } from './known.ts';
import type { Supply } from './supply.ts';

/** What a person has put together so far, as the header of a requirement has it. */
export type Draft = Partial<Pick<Requirement, 'title' | 'summary' | 'raised-by' | 'seeks' | 'areas' | 'needs'>>;

/** A requirement that asks for the same thing as the draft. It is a suggestion. */
export interface Alike {
  readonly requirement: Entry<'requirement'>;
  /** How sure it is, from 0 to 1. */
  readonly score: number;
  /** Why, in words, the weightiest first; worked out for those of whom it is read. */
  readonly reasons: () => readonly string[];
}

/** What is to be known of a draft while it is written. */
export interface Considered {
  /** The surest first. */
  readonly alike: readonly Alike[];
  /** What is listed in its areas; none where what it seeks cannot be obtained. */
  readonly supply: Supply | undefined;
  /** Where those who asked alike want something else: conflicts first. */
  readonly differences: readonly Difference[];
}

/** The id of a draft; no entry can bear it. */
export const DRAFT_ID = '~draft';

/** The body of a draft that does not say who asks; no organisation can bear its id. */
export const NOBODY = '~nobody';

/** Holds a draft against what is known, as the site holds its requirements against each other. */
export function consider(known: Known, draft: Draft): Considered {
  const entry = entryOf(known, draft);
  const alike = askedAlike(known, entry);
  return {
    alike,
    supply: isObtainable(entry) ? known.supply(draft.needs ?? []) : undefined,
    differences: differing(known, entry, alike),
  };
}

/** A draft is of the day: it is in force, and the latest word of whoever asks. */
function entryOf({ asOf }: Known, draft: Draft): Entry<'requirement'> {
  return briefEntry('requirement', DRAFT_ID, {
    seeks: '',
    areas: [],
    ...draft,
    title: draft.title || 'Your draft',
    summary: draft.summary ?? '',
    'raised-by': draft['raised-by'] ?? [NOBODY],
    raised: asOf,
  });
}

function askedAlike({ catalogue, asking, rarities }: Known, entry: Entry<'requirement'>): Alike[] {
  const own = traitsOf(catalogue, entry, rarities);
  return asking
    .map((each) => ({ ...each, score: resemblance(own, each.traits) }))
    .filter(({ score }) => score >= LIKELY)
    .sort((one, other) => other.score - one.score || (one.requirement.id < other.requirement.id ? -1 : 1))
    .map(({ requirement, traits, score }) => ({ requirement, score, reasons: () => reasonsFor(traits, own) }));
}

/** How a draft differs is worked out for these, the surest, which the page says; nobody reads it of more. */
export const COMPARED = 25;

/** The changes among others are looked at too: what somebody has taken back is in nobody's way. */
function differing(known: Known, entry: Entry<'requirement'>, alike: readonly Alike[]): readonly Difference[] {
  const near = new Set(alike.slice(0, COMPARED).map(({ requirement }) => requirement));
  const changes = known.changes.filter(([earlier]) => near.has(earlier));
  const own = [...near].map((requirement) => [requirement, entry] as const);
  const draft = referenceTo('requirement', entry.id);
  return known.differences([...own, ...changes]).filter(({ a, b }) => a.id === draft || b.id === draft);
}
