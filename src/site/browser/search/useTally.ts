// A facet that somebody looks at → its values and how many results each would leave, fetched only then.

import { useEffect, useState } from 'preact/hooks';
import { countsOf } from '../../../search/counts.ts';
import type { Facet } from '../../../search/facet.ts';
import type { Searchable } from '../../../search/searchable.ts';
import { knownOf, learnFacets } from './known.ts';
import type { Answered, Send } from './page-state.ts';

/** A facet and its counts. */
export interface Tally {
  readonly facet: Facet;
  /** By the ids of the values; one that no result has is left out. */
  readonly counts: ReadonlyMap<string, number>;
}

/** The tally of these results; that of the ones before until it is there, and none as long as it is not wanted. */
export function useTally(
  index: Searchable,
  { answer, filters }: Answered,
  name: string,
  isWanted: boolean,
  send: Send,
): Tally | undefined {
  const [tally, setTally] = useState<Tally | undefined>(undefined);
  useEffect(() => {
    if (!isWanted) return;
    let isLate = false;
    Promise.all([countsOf(index, answer, filters, [name]), learnFacets(index, [name])]).then(
      ([counts]) => {
        const facet = knownOf(index).facets.get(name);
        if (!isLate && facet) setTally({ facet, counts: counts.get(name) ?? new Map() });
      },
      () => isLate || send({ type: 'broken', index }),
    );
    return () => {
      isLate = true;
    };
  }, [index, answer, filters, name, isWanted, send]);
  return tally;
}
