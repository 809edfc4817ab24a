// The facets that can be used → those that people narrow by first, and the rest on demand.

import { useState } from 'preact/hooks';
import type { Filters } from '../../../search/answer.ts';
import type { Searchable } from '../../../search/searchable.ts';
import { FacetFilter } from './FacetFilter.tsx';
import { isForemost, usefulFacets } from './facet-order.ts';
import type { Answered, Send } from './page-state.ts';
import { useTally } from './useTally.ts';

interface FacetListProps {
  readonly index: Searchable;
  readonly answered: Answered;
  readonly filters: Filters;
  readonly send: Send;
}

/** The list. A facet in which something is chosen is always in it. */
export function FacetList({ index, answered, filters, send }: FacetListProps) {
  const [isWhole, setWhole] = useState(false);
  const useful = usefulFacets(index.facets, filters, useSorts(index, answered, send));
  const shown = useful.filter((facet) => isWhole || isForemost(facet) || filters.has(facet.name));
  const left = useful.length - shown.length;
  return (
    <>
      {shown.map((facet) => (
        <FacetFilter key={facet.name} name={facet} index={index} answered={answered} filters={filters} send={send} />
      ))}
      {(isWhole || left > 0) && (
        <p class="app-filters__more">
          <button class="app-link-button" type="button" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
            {isWhole ? 'Show fewer filters' : `Show ${left} more filters`}
          </button>
        </p>
      )}
    </>
  );
}

/** The sorts of the results, once they are counted; those that were chosen, where any were: the others only count what choosing them would bring. */
function useSorts(index: Searchable, answered: Answered, send: Send): ReadonlySet<string> | undefined {
  const tally = useTally(index, answered, 'kind', true, send);
  if (!tally) return undefined;
  const chosen = answered.filters.get('kind');
  const sorts = [...tally.counts].filter(([sort, count]) => count > 0 && (chosen?.includes(sort) ?? true));
  return new Set(sorts.map(([sort]) => sort));
}
