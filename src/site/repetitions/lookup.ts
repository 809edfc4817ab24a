// What was related → the repetition that a requirement is in, and the differences that it has in it.

import type { Band, Difference } from '../../model/difference.ts';
import type { Reference } from '../../model/reference.ts';
import type { Related } from '../../model/related.ts';
import type { Repetition } from '../../model/repetition.ts';

/** The bands in the order in which they are shown: the hardest first. */
export const BANDS: readonly Band[] = ['conflict', 'changed', 'differs'];

const REPETITIONS = new WeakMap<Related, ReadonlyMap<Reference, Repetition>>();
const DIFFERENCES = new WeakMap<Related, ReadonlyMap<Reference, readonly Difference[]>>();

/** The repetition that a requirement is in; undefined where nobody else asked for the same. */
export function repetitionWith(related: Related, requirement: Reference): Repetition | undefined {
  const known = REPETITIONS.get(related) ?? byRequirement(related);
  REPETITIONS.set(related, known);
  return known.get(requirement);
}

/** The repetitions with a requirement of these, in their order. */
export function repetitionsAmong(related: Related, requirements: readonly Reference[]): Repetition[] {
  return [...new Set(requirements.flatMap((each) => repetitionWith(related, each) ?? []))];
}

/** The differences in which a requirement is a side, the hardest first. */
export function differencesOf(related: Related, requirement: Reference): readonly Difference[] {
  const known = DIFFERENCES.get(related) ?? bySide(related);
  DIFFERENCES.set(related, known);
  return known.get(requirement) ?? [];
}

/** The differences among the requirements of a repetition, the hardest first, those of one parameter together. */
export function differencesWithin(related: Related, { requirements }: Repetition): Difference[] {
  const found = requirements.flatMap((id) => differencesOf(related, id).filter(({ a }) => a.id === id));
  const own = found.filter(({ b }) => requirements.includes(b.id));
  own.sort((a, b) => (a.parameter < b.parameter ? -1 : a.parameter > b.parameter ? 1 : 0));
  return BANDS.flatMap((band) => own.filter((each) => each.band === band));
}

function byRequirement(related: Related): ReadonlyMap<Reference, Repetition> {
  return new Map(
    related
      .repetitions()
      .flatMap((repetition) => repetition.requirements.map((id): [Reference, Repetition] => [id, repetition])),
  );
}

function bySide(related: Related): ReadonlyMap<Reference, readonly Difference[]> {
  const found = new Map<Reference, Difference[]>();
  for (const difference of related.differences()) {
    for (const { id } of [difference.a, difference.b]) {
      const same = found.get(id);
      if (same) same.push(difference);
      else found.set(id, [difference]);
    }
  }
  return found;
}
