// The uses that organisations' entries record → facts of the bodies that speak for them on a day.

import { type Catalogue, listOf } from '../../model/catalogue.ts';
import type { UseFact } from '../../model/coverage.ts';
import { isBefore } from '../../model/date.ts';
import type { Organisation } from '../../model/entry.generated.ts';
import type { Entry } from '../../model/entry.ts';
import { areaReference, type Reference, referenceTo } from '../../model/reference.ts';
import { lineOf } from '../offers.ts';
import { bodiesAsOf } from '../succession.ts';
import { phaseOf } from './phase.ts';

/** Every cited use that was known by the day, body by body; what an ended body used is its successor's. */
export function factsAsOf(catalogue: Catalogue, asOf: string): UseFact[] {
  return listOf(catalogue, 'organisation').flatMap((entry) => {
    const uses = entry.header.uses ?? [];
    const heirs = uses.length === 0 ? [] : bodiesAsOf(catalogue, [entry.id], asOf);
    return heirs.flatMap((heir) =>
      uses.flatMap((use, place) =>
        isKnown(use, asOf) ? [factOf(referenceTo('organisation', heir), entry, use, place)] : [],
      ),
    );
  });
}

type Use = NonNullable<Organisation['uses']>[number];

function isKnown({ date }: Use, asOf: string): boolean {
  return date === undefined || !isBefore(asOf, date);
}

function factOf(heir: Reference, entry: Entry<'organisation'>, use: Use, place: number): UseFact {
  const { area, capability, status, date, evidence } = use;
  return {
    organisation: heir,
    recordedOf: referenceTo('organisation', entry.id),
    area: areaReference(area),
    ...(capability !== undefined && { capability: referenceTo('capability', capability) }),
    status,
    phase: phaseOf(status),
    ...(date !== undefined && { date }),
    line: lineOf(entry, `/uses/${place}`),
    evidence,
  };
}
