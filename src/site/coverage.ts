// Coverage → the counts and the line of lag in words, each saying what it counts.

import { titleOf } from '../model/catalogue.ts';
import type { AreaCoverage, Lag, Reach, Roster, UseFact } from '../model/coverage.ts';
import { idOf, type Reference } from '../model/reference.ts';
import { labelOf } from '../model/vocabulary.ts';
import { counted } from '../text/counted.ts';
import { inWords, whenInWords } from './dates.ts';
import type { View } from './view.ts';

/** An area shows the map of coverage once so many facts are recorded in it: fewer would make a picture of nothing. */
export const FACTS_FOR_A_MAP = 5;

/** What bodies of each reach are called: one, and several. */
export const REACH_WORDS: Readonly<Record<Reach, readonly [one: string, many: string]>> = {
  national: ['national body', 'national bodies'],
  regional: ['regional body', 'regional bodies'],
  force: ['territorial force', 'territorial forces'],
  other: ['other body', 'other bodies'],
};

/** The area's coverage; every area of the second level has one. */
export function coverageOf(view: View, area: string): AreaCoverage | undefined {
  return view.related.coverage().areas.find((each) => each.area === area);
}

/** Whom the counts are of. @example "45 territorial forces, 9 regional bodies and 15 national bodies listed as existing on 23 November 2026" */
export function rosterInWords({ asOf, related }: View): string {
  const { force, regional, national } = related.coverage().roster;
  return `${ofReach(force.length, 'force')}, ${ofReach(regional.length, 'regional')} and ${ofReach(national.length, 'national')} listed as existing on ${inWords(asOf)}`;
}

/** How many bodies of each reach are among those. @example "19 of 45 territorial forces, regional bodies not stated (of 9), …" */
export function countsInWords(bodies: readonly { readonly reach: Reach }[], roster: Roster, silent: string): string {
  const reaches: readonly Reach[] = ['force', 'regional', 'national'];
  const parts = reaches.map((reach) => {
    const number = bodies.filter((body) => body.reach === reach).length;
    const [, many] = REACH_WORDS[reach];
    const listed = roster[reach].length;
    return number === 0 ? `${many} ${silent} (${listed} listed)` : `${number} of ${ofReach(listed, reach)}`;
  });
  return parts.join('; ');
}

/** The earliest facts of one reach, each with its status and date. @example "Cleveland Police, approved, in 2014" */
export function firstInWords(view: View, { first }: Lag): string {
  return first.map((fact) => factInWords(view, fact)).join('; or ');
}

/** How many of how many the line rests on. @example "5 of 45 territorial forces recorded, 2 of them undated" */
export function restsOn({ reach, listed, recorded, undated }: Lag): string {
  const base = `${recorded} of ${ofReach(listed, reach)} recorded`;
  return undated === 0 ? base : `${base}, ${undated} of them without a date`;
}

/** The title of an organisation. */
export function nameOf({ catalogue }: View, organisation: Reference): string {
  const id = idOf(organisation);
  return titleOf(catalogue, 'organisation', id);
}

function factInWords(view: View, { organisation, status, date }: UseFact): string {
  const words = labelOf(view.vocabulary, 'use-statuses', status).toLowerCase();
  return `${nameOf(view, organisation)}, ${words}, ${date === undefined ? 'undated' : whenInWords(date)}`;
}

function ofReach(number: number, reach: Reach): string {
  return counted(number, ...REACH_WORDS[reach]);
}
