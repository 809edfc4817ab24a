// A view → the titles of its repetitions.

import { titleOf } from '../../model/catalogue.ts';
import type { Repetition } from '../../model/repetition.ts';
import { labelOf } from '../../model/vocabulary.ts';
import type { View } from '../view.ts';
import { bodiesOf, requirementsOf, sharedAreas } from './cluster.ts';

const TITLES = new WeakMap<View, ReadonlyMap<string, string>>();

/** The areas that all share; of two repetitions in the same areas also who asked. @example "Self-service kiosks" */
export function titleOfRepetition(view: View, { id }: Repetition): string {
  const known = TITLES.get(view) ?? titles(view);
  TITLES.set(view, known);
  return known.get(id) ?? id;
}

function titles(view: View): ReadonlyMap<string, string> {
  const all = view.related.repetitions();
  const areas = all.map((repetition) => areasInWords(view, repetition));
  const counts = new Map<string, number>();
  for (const title of areas) counts.set(title, (counts.get(title) ?? 0) + 1);
  return new Map(
    all.map((repetition, place): [string, string] => {
      const title = areas[place] ?? repetition.id;
      return [repetition.id, counts.get(title) === 1 ? title : `${title}: ${bodiesInWords(view, repetition)}`];
    }),
  );
}

function areasInWords({ catalogue, vocabulary }: View, repetition: Repetition): string {
  const requirements = requirementsOf(catalogue, repetition);
  const shared = sharedAreas(requirements);
  const ofAll = shared.filter((area) => requirements.every(({ header }) => header.areas.includes(area)));
  const areas = ofAll.length > 0 ? ofAll : shared.slice(0, 1);
  return areas.map((area) => labelOf(vocabulary, 'areas', area)).join('; ') || repetition.id;
}

function bodiesInWords({ catalogue }: View, repetition: Repetition): string {
  const [first, ...others] = bodiesOf(requirementsOf(catalogue, repetition));
  const named = first ? titleOf(catalogue, 'organisation', first) : repetition.id;
  return others.length > 0 ? `${named} and ${others.length} more` : named;
}
