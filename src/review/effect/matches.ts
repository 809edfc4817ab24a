// Both sides → the requirements that a capability now answers better or worse.

import type { Grade } from '../../model/match.ts';
import { parseReference, type Reference } from '../../model/reference.ts';
import type { Graded } from '../../model/related.ts';
import type { Side } from '../change/change.ts';

/** A requirement and a capability, and what they came to before and after. */
export interface MatchChange {
  readonly requirement: Reference;
  readonly capability: Reference;
  /** Null where the two were not held against each other. */
  readonly before: Grade | null;
  readonly after: Grade | null;
}

/** Pairs that got better, and pairs that got worse. */
export interface MatchEffect {
  readonly gained: readonly MatchChange[];
  readonly lost: readonly MatchChange[];
}

/** The matches that a change touches; without `touched`, all of them. */
export function matchEffect(sides: { base: Side; head: Side }, touched?: ReadonlySet<Reference>): MatchEffect {
  const [before, after] = [gradesIn(sides.base, touched), gradesIn(sides.head, touched)];
  const pairs = [...new Set([...before.keys(), ...after.keys()])].sort();
  const changes = pairs.map((pair) => {
    const [requirement = '', capability = ''] = pair.split(' ');
    return { requirement, capability, before: before.get(pair) ?? null, after: after.get(pair) ?? null };
  });
  return { gained: changes.filter((one) => step(one) > 0), lost: changes.filter((one) => step(one) < 0) };
}

const WORTH: Readonly<Record<Grade, number>> = {
  'meets-all-stated': 2,
  'too-little-stated': 1,
  'not-comparable': 0,
  'fails-a-stated-need': -1,
};

/** What a grade is worth; nothing where the two were not held against each other. */
export function worthOf(grade: Grade | null): number {
  return grade === null ? 0 : WORTH[grade];
}

/** Who was not asked before has nothing to lose: to fail is then no step down. */
function step({ before, after }: MatchChange): number {
  const isNew = before === null || after === null;
  const worth = (grade: Grade | null) => (grade === null ? 0 : isNew ? Math.max(WORTH[grade], 0) : WORTH[grade]);
  return worth(after) - worth(before);
}

function gradesIn({ related }: Side, touched: ReadonlySet<Reference> | undefined): Map<string, Grade> {
  const matches = touched
    ? [...touched].filter(isMatched).flatMap((one) => related.matches.grades(one))
    : related.matches.all();
  return new Map(matches.map((match) => [pairOf(match), match.grade]));
}

function isMatched(reference: Reference): boolean {
  const kind = parseReference(reference)?.kind;
  return kind === 'capability' || kind === 'requirement';
}

function pairOf({ requirement, capability }: Graded): string {
  return `${requirement} ${capability}`;
}
