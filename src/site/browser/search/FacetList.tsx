// The facets that can be used → those that people narrow by first, and the rest on demand.

import { useState } from 'preact/hooks';
import type { FacetCounts, Filters } from '../../../search/answer.ts';
import type { Facet } from '../../../search/facet.ts';
import { FacetFilter } from './FacetFilter.tsx';
import { isForemost } from './facet-order.ts';
import type { Send } from './page-state.ts';

interface FacetListProps {
  readonly facets: readonly Facet[];
  readonly filters: Filters;
  readonly counts: FacetCounts;
  readonly send: Send;
}

/** The list. A facet in which something is chosen is always in it. */
export function FacetList({ facets, filters, counts, send }: FacetListProps) {
  const [isWhole, setWhole] = useState(false);
  const shown = facets.filter((facet) => isWhole || isForemost(facet) || filters.has(facet.name));
  const left = facets.length - shown.length;
  return (
    <>
      {shown.map((facet) => (
        <FacetFilter key={facet.name} facet={facet} filters={filters} counts={counts.get(facet.name)} send={send} />
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
