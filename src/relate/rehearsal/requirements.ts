// What asks for the same thing, and where it differs → what would be inside one body.

import type { Catalogue } from '../../model/catalogue.ts';
import type { Difference, InForce } from '../../model/difference.ts';
import { idOf, type Reference } from '../../model/reference.ts';
import type { BecameInternal, BecameRepeat } from '../../model/rehearsal.ts';
import type { Repetition } from '../../model/repetition.ts';
import { inForce } from '../inForce.ts';
import type { Merged } from './mergers.ts';

/** The pairs of repetitions whose ends were raised by different parts, in the order of the repetitions. */
export function becameRepeats(
  catalogue: Catalogue,
  mergers: readonly Merged[],
  repetitions: readonly Repetition[],
  asOf: string,
): BecameRepeat[] {
  return mergers.flatMap((merged) =>
    repetitions.flatMap(({ id, pairs }) =>
      pairs
        .filter(({ a, b }) => comesTogether(catalogue, merged, a, b))
        .map((pair) => ({
          into: merged.into,
          repetition: id,
          pair,
          inForce: bothInForce(catalogue, [pair.a, pair.b], asOf),
        })),
    ),
  );
}

/** The differences between requirements of different parts, in the order in which they are given: conflicts first. */
export function becameInternal(
  catalogue: Catalogue,
  mergers: readonly Merged[],
  differences: readonly Difference[],
): BecameInternal[] {
  return mergers.flatMap((merged) =>
    differences
      .filter(({ a, b }) => comesTogether(catalogue, merged, a.id, b.id))
      .map((difference) => ({ into: merged.into, difference })),
  );
}

/** Whether parts raised both, and none of them raised both already. */
function comesTogether(catalogue: Catalogue, merged: Merged, a: Reference, b: Reference): boolean {
  const [ofA = [], ofB = []] = [a, b].map((reference) =>
    merged.partsAmong(requirementOf(catalogue, reference)?.header['raised-by']),
  );
  return ofA.length > 0 && ofB.length > 0 && !ofA.some((part) => ofB.includes(part));
}

function bothInForce(catalogue: Catalogue, ends: readonly Reference[], asOf: string): InForce {
  const known = ends.map((reference) => {
    const requirement = requirementOf(catalogue, reference);
    return requirement ? inForce(requirement, catalogue, asOf) : 'not known';
  });
  if (known.includes('no')) return 'no';
  return known.includes('not known') ? 'not known' : 'yes';
}

function requirementOf({ entries }: Catalogue, reference: Reference) {
  return entries.requirement.get(idOf(reference));
}
