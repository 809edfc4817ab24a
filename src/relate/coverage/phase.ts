// The status of a use, and the facts of one body in one area → how far it has come there.

import type { Phase, UseFact } from '../../model/coverage.ts';
import { isBefore } from '../../model/date.ts';

/** The furthest first. A decision or a purchase is no proof of delivery; what is over comes last. */
export const PHASES: readonly Phase[] = ['in-use', 'coming', 'decided', 'planned', 'otherwise', 'before'];

const OF_STATUS: Readonly<Record<string, Phase>> = {
  'in-use': 'in-use',
  'listed-as-user': 'in-use',
  'rolling-out': 'coming',
  trial: 'coming',
  'in-training': 'coming',
  procured: 'decided',
  'contract-awarded': 'decided',
  'contract-approved': 'decided',
  approved: 'decided',
  proposed: 'planned',
  'has-used': 'before',
  'trial-ended': 'before',
  'tender-cancelled': 'before',
};

/** The phase of a status; a status that a vocabulary adds is recorded otherwise. */
export function phaseOf(status: string): Phase {
  return OF_STATUS[status] ?? 'otherwise';
}

/** The furthest phase of the facts that no later one has replaced. The facts are one body's in one area, at least one. */
export function furthest(facts: readonly UseFact[]): Phase {
  const standing = facts.filter((fact) => !facts.some((other) => replaces(other, fact)));
  return PHASES.find((phase) => standing.some((fact) => fact.phase === phase)) ?? 'otherwise';
}

/** A fact that is certainly later, and about the same product as far as both name one. What is undated replaces nothing. */
function replaces(later: UseFact, earlier: UseFact): boolean {
  if (later.date === undefined || earlier.date === undefined) return false;
  const isOfAnother =
    later.capability !== undefined && earlier.capability !== undefined && later.capability !== earlier.capability;
  return !isOfAnother && isBefore(earlier.date, later.date);
}
