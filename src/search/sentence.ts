// An answer and its filters → one plain sentence that says what was found.

import { counted } from '../text/counted.ts';
import type { Filters, SearchAnswer } from './answer.ts';
import type { Facet } from './facet.ts';

/** What a sentence says of a facet. */
export type LabelledFacet = Pick<Facet, 'name' | 'label' | 'values'>;

/** E.g. "12 results for phone kiosk, of which 4 are things you can get and 8 show who else asked." */
export function sentenceOf(answer: SearchAnswer, facets: readonly LabelledFacet[], filters: Filters): string {
  const asked = [askedFor(answer), narrowedBy(facets, filters)].filter((part) => part !== '').join(' ');
  if (answer.total === 0) return `${noneIn(answer)}${asked === '' ? '' : ` ${asked}`}.`;
  const some = answer.coverage === 'some' ? ' No entry has all the words; these have some of them.' : '';
  return `${counted(answer.total, 'result')}${asked === '' ? '' : ` ${asked}`}${splitOf(answer)}.${some}`;
}

/** What leaves a filter open may meet it all the same. */
function noneIn({ notStated, notMet }: SearchAnswer): string {
  return notStated.length + notMet.length > 0 ? 'No result' : 'Nothing was found';
}

function askedFor({ query, read }: SearchAnswer): string {
  if (read.length > 0) return `for ${read.join(' ')}`;
  return query.trim() === '' ? '' : 'for these words, which say too little to search by';
}

/** E.g. "with area: Self-service kiosks or On-scene units; hosting: Public cloud". */
function narrowedBy(facets: readonly LabelledFacet[], filters: Filters): string {
  const chosen = facets.flatMap(({ name, label, values }) => {
    const ids = filters.get(name) ?? [];
    const labels = ids.map((id) => values.find((value) => value.id === id)?.label ?? id);
    return labels.length > 0 ? [`${label.toLowerCase()}: ${labels.join(' or ')}`] : [];
  });
  return chosen.length > 0 ? `with ${chosen.join('; ')}` : '';
}

function splitOf({ total, groups: { supply, demand } }: SearchAnswer): string {
  if (demand === 0) return total === 1 ? ', a thing you can get' : ', all things you can get';
  if (supply === 0) return total === 1 ? ', from those who asked' : ', all from those who asked';
  const things = supply === 1 ? '1 is a thing you can get' : `${supply} are things you can get`;
  return `, of which ${things} and ${demand} ${demand === 1 ? 'shows' : 'show'} who else asked`;
}
