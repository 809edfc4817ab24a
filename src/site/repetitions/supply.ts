// Requirements that ask for the same thing and their common needs → what is listed in their areas, by how far it answers them.

import type { Offer } from '../../model/entry.generated.ts';
import type { Entry } from '../../model/entry.ts';
import type { Answer } from '../../model/match.ts';
import { idOf, type Reference, referenceTo } from '../../model/reference.ts';
import { answer, type Scale } from '../../relate/answer.ts';
import { scalesOf } from '../../relate/match.ts';
import { offered } from '../../relate/offers.ts';
import { neutralOrder } from '../../search/hash.ts';
import type { View } from '../view.ts';
import { sharedAreas } from './cluster.ts';
import type { CommonNeed } from './common.ts';

/** A listed capability and how many of the common needs it meets, does not state and does not meet. */
export interface Supply extends Readonly<Record<Answer, number>> {
  readonly capability: Reference;
}

/** The common needs that a capability can answer: those of product and provider. */
export function comparableNeeds(view: View, common: readonly CommonNeed[]): CommonNeed[] {
  const scales = scalesOf(view.catalogue);
  return common.filter(({ need }) => need.parameter !== undefined && scales.has(need.parameter));
}

/** The capabilities of the shared areas: who meets more stands first, equal ones in neutral order. */
export function supplyFor(
  view: View,
  requirements: readonly Entry<'requirement'>[],
  common: readonly CommonNeed[],
): Supply[] {
  const scales = scalesOf(view.catalogue);
  return candidates(view, requirements)
    .map((capability) => supplyOf(view, capability, common, scales))
    .sort((a, b) => b.met - a.met || neutralOrder(a.capability) - neutralOrder(b.capability));
}

/** Whatever any of the requirements is matched with, of the areas that two or more of them name. */
function candidates(view: View, requirements: readonly Entry<'requirement'>[]): Entry<'capability'>[] {
  const areas = sharedAreas(requirements);
  const matched = requirements.flatMap(({ id }) => view.related.matches.of(referenceTo('requirement', id)));
  const references = new Set(matched.map(({ capability }) => capability));
  return [...references]
    .flatMap((reference) => view.catalogue.entries.capability.get(idOf(reference)) ?? [])
    .filter(({ header }) => header.areas.some((area) => areas.includes(area)));
}

function supplyOf(
  view: View,
  capability: Entry<'capability'>,
  common: readonly CommonNeed[],
  scales: ReadonlyMap<string, Scale>,
): Supply {
  const answers = common.flatMap(({ need }) => {
    const scale = scales.get(need.parameter ?? '');
    if (!scale) return [];
    const offer: Offer | undefined = offered(capability, scale.parameter, view.asOf)?.offer;
    return [answer(need, offer, scale)];
  });
  const count = (wanted: Answer) => answers.filter((each) => each === wanted).length;
  return {
    capability: referenceTo('capability', capability.id),
    met: count('met'),
    'not-stated': count('not-stated'),
    'not-met': count('not-met'),
  };
}
