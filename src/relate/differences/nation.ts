// Two statements of one parameter → whether they hold in the same nation.

import type { Catalogue } from '../../model/catalogue.ts';
import type { Comparison } from './comparison.ts';
import type { Statement } from './statement.ts';

/** Whether both certainly hold in one nation; where neither names one, that matters for schemes of assurance alone. */
export function holdTogether(catalogue: Catalogue, { a, b }: Comparison): boolean {
  if (a.nation === undefined && b.nation === undefined && !dependsOnNation(a)) return true;
  const nations = nationsOf(catalogue, b);
  return nationsOf(catalogue, a).some((nation) => nations.includes(nation));
}

/** Accreditation and standards are matters of each nation's own law. */
function dependsOnNation({ scale }: Statement): boolean {
  return scale.parameter['offered-by'] === 'assurance' || scale.parameter['levels-from'] === 'assurance';
}

/** The nation to which it is limited, else those of the bodies that raised it; none where that is not stated. */
function nationsOf({ entries }: Catalogue, { nation, requirement }: Statement): readonly string[] {
  if (nation !== undefined) return [nation];
  const bodies = requirement.header['raised-by'] ?? [];
  return bodies.flatMap((id) => entries.organisation.get(id)?.header.nation ?? []);
}
