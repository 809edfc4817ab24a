// Requirements → who asks: the bodies, their tiers, and when it was asked last.

import type { Catalogue } from '../../model/catalogue.ts';
import { firstDay } from '../../model/date.ts';
import type { Entry } from '../../model/entry.ts';
import type { Demand } from '../../model/gap.ts';
import { referenceTo } from '../../model/reference.ts';

/** Who asks for what these requirements ask for. */
export function demandOf(catalogue: Catalogue, asked: readonly Entry<'requirement'>[]): Demand {
  const bodies = [...new Set(asked.flatMap(({ header }) => header['raised-by'] ?? []))].sort();
  const tiers = new Set(bodies.flatMap((id) => catalogue.entries.organisation.get(id)?.header.tier ?? []));
  const latest = asked
    .flatMap(({ header }) => header.raised ?? [])
    .reduce((last, raised) => (last === '' || firstDay(raised) > firstDay(last) ? raised : last), '');
  return {
    requirements: asked.map(({ id }) => referenceTo('requirement', id)).sort(),
    bodies: bodies.map((id) => referenceTo('organisation', id)),
    tiers: [...tiers].sort(),
    ...(latest !== '' && { latest }),
  };
}
