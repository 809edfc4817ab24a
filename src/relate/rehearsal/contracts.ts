// The contracts of the parts → those that may still run on the day, each with the others of its area.

import { type Catalogue, listOf } from '../../model/catalogue.ts';
import { lastDay } from '../../model/date.ts';
import type { Entry } from '../../model/entry.ts';
import { referenceTo } from '../../model/reference.ts';
import type { InheritedContract } from '../../model/rehearsal.ts';
import type { Merged, Supposed } from './mergers.ts';

/** The stages at which there is no contract any more. */
const OVER: ReadonlySet<string> = new Set(['ended', 'cancelled']);

/** The contracts that the parts would bring, the next to end first. One whose end no source gives may run. */
export function inheritedContracts(catalogue: Catalogue, { mergers, day }: Supposed): InheritedContract[] {
  const running = listOf(catalogue, 'requirement').filter((requirement) => mayRun(requirement, day));
  return mergers.flatMap((merged) => {
    const own = running.map((requirement) => broughtTo(merged, requirement)).filter(({ bodies }) => bodies.length > 0);
    return own.map((contract) => asInherited(contract, own)).sort(byEnd);
  });
}

function mayRun({ header: { contract, stage } }: Entry<'requirement'>, day: string): boolean {
  if (contract === undefined || OVER.has(stage ?? '')) return false;
  const { ends, 'extendable-to': latest = ends } = contract;
  return latest === undefined || lastDay(latest) >= day;
}

interface Brought {
  readonly merged: Merged;
  readonly requirement: Entry<'requirement'>;
  readonly bodies: readonly string[];
}

function broughtTo(merged: Merged, requirement: Entry<'requirement'>): Brought {
  return { merged, requirement, bodies: merged.partsAmong(requirement.header['raised-by']) };
}

function asInherited(contract: Brought, all: readonly Brought[]): InheritedContract {
  const { merged, requirement, bodies } = contract;
  const { ends, 'extendable-to': extendableTo } = requirement.header.contract ?? {};
  return {
    into: merged.into,
    requirement: referenceTo('requirement', requirement.id),
    bodies,
    ...(ends !== undefined && { ends }),
    ...(extendableTo !== undefined && { extendableTo }),
    beside: all
      .filter((other) => standsBeside(contract, other))
      .map((other) => referenceTo('requirement', other.requirement.id)),
  };
}

function standsBeside(one: Brought, other: Brought): boolean {
  const isOthers = !one.bodies.some((body) => other.bodies.includes(body));
  return isOthers && one.requirement.header.areas.some((area) => other.requirement.header.areas.includes(area));
}

function byEnd(a: InheritedContract, b: InheritedContract): number {
  const [x, y] = [a, b].map(({ ends, extendableTo }) => lastDay(ends ?? extendableTo ?? '9999'));
  return (x ?? '') < (y ?? '') ? -1 : 1;
}
