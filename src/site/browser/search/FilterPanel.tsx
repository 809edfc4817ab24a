// The facets as a panel beside the results; behind a button where there is no room beside.

import { useState } from 'preact/hooks';
import type { Filters, SearchAnswer } from '../../../search/answer.ts';
import type { Facet } from '../../../search/facet.ts';
import { classes } from '../../components/govuk/classes.ts';
import { FacetFilter } from './FacetFilter.tsx';
import { isForemost, usefulFacets } from './facet-order.ts';
import { numberOf } from './filters.ts';
import type { Send } from './page-state.ts';

interface FilterPanelProps {
  readonly facets: readonly Facet[];
  readonly filters: Filters;
  readonly answer: SearchAnswer;
  readonly send: Send;
}

/** The panel; none where nothing could be narrowed. */
export function FilterPanel({ facets, filters, answer, send }: FilterPanelProps) {
  const [isOpen, setOpen] = useState(false);
  const [isWhole, setWhole] = useState(false);
  const useful = usefulFacets(facets, filters, answer);
  const shown = useful.filter((facet) => isWhole || isForemost(facet) || filters.has(facet.name));
  const number = numberOf(filters);
  if (useful.length === 0) return <div />;
  return (
    <div class="app-filters">
      <button
        class="govuk-button govuk-button--secondary app-filters__toggle"
        type="button"
        aria-expanded={isOpen}
        aria-controls="filters"
        onClick={() => setOpen(!isOpen)}
      >
        Filters{number > 0 && ` (${number})`}
      </button>
      <section
        class={classes('app-filters__panel', isOpen && 'app-filters__panel--open')}
        id="filters"
        aria-labelledby="filters-title"
      >
        <h2 class="app-filters__title" id="filters-title">
          Filters
        </h2>
        {shown.map((facet) => (
          <FacetFilter
            key={facet.name}
            facet={facet}
            filters={filters}
            counts={answer.facets.get(facet.name)}
            send={send}
          />
        ))}
        {(isWhole || useful.length > shown.length) && (
          <button
            class="app-link-button app-filters__more"
            type="button"
            aria-expanded={isWhole}
            onClick={() => setWhole(!isWhole)}
          >
            {isWhole ? 'Show fewer filters' : `Show ${useful.length - shown.length} more filters`}
          </button>
        )}
      </section>
    </div>
  );
}
