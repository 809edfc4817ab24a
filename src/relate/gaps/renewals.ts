// Contracts that end → what will be bought again, and when, the next first.

import type { Catalogue } from '../../model/catalogue.ts';
import { listOf } from '../../model/catalogue.ts';
import { lastDay } from '../../model/date.ts';
import type { Entry } from '../../model/entry.ts';
import type { Renewal } from '../../model/gap.ts';
import { referenceTo } from '../../model/reference.ts';
import { isObtainable } from '../match.ts';

/** The contracts for obtainable things that still run on that day, by the earliest end that is stated. */
export function renewals(catalogue: Catalogue, asOf: string): Renewal[] {
  return listOf(catalogue, 'requirement')
    .filter(isObtainable)
    .flatMap(renewalOf)
    .filter((renewal) => lastEnd(renewal) >= asOf)
    .sort((a, b) => (firstEnd(a) < firstEnd(b) ? -1 : firstEnd(a) > firstEnd(b) ? 1 : 0));
}

function renewalOf({ id, header: { contract, stage } }: Entry<'requirement'>): Renewal[] {
  const { ends, 'extendable-to': extendableTo } = contract ?? {};
  if (stage === 'cancelled' || (ends === undefined && extendableTo === undefined)) return [];
  return [
    {
      requirement: referenceTo('requirement', id),
      ...(ends !== undefined && { ends }),
      ...(extendableTo !== undefined && { extendableTo }),
    },
  ];
}

function firstEnd({ ends, extendableTo }: Renewal): string {
  return lastDay(ends ?? extendableTo ?? '9999');
}

function lastEnd({ ends, extendableTo }: Renewal): string {
  return lastDay(extendableTo ?? ends ?? '0001');
}
