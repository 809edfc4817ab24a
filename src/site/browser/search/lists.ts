// An answer → its results by group and band, in the order in which they are shown.

import type { Result, SearchAnswer } from '../../../search/answer.ts';
import type { Band } from '../../../search/bands.ts';
import type { Group } from '../../../search/card.ts';

/** The results of each group and band. */
export type Lists = Readonly<Record<Group, Readonly<Record<Band, readonly Result[]>>>>;

/** The lists, in the order of relevance or in that of the places given. */
export function listsOf(answer: SearchAnswer, places?: Uint32Array): Lists {
  const inOrder = (results: readonly Result[]) => (places ? sorted(results, places) : results);
  const bands = (wanted: Group) => ({
    meets: inOrder(answer.results.filter(({ group }) => group === wanted)),
    notStated: inOrder(answer.notStated.filter(({ group }) => group === wanted)),
    notMet: inOrder(answer.notMet.filter(({ group }) => group === wanted)),
  });
  return { supply: bands('supply'), demand: bands('demand') };
}

function sorted(results: readonly Result[], places: Uint32Array): Result[] {
  return results.toSorted((a, b) => (places[a.document] ?? 0) - (places[b.document] ?? 0));
}
