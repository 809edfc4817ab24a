// The filters as a panel beside the results; behind a button where there is no room beside.

import { useRef, useState } from 'preact/hooks';
import type { Filters, SearchAnswer } from '../../../search/answer.ts';
import type { Facet } from '../../../search/facet.ts';
import { classes } from '../../components/govuk/classes.ts';
import { FacetList } from './FacetList.tsx';
import { usefulFacets } from './facet-order.ts';
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
  const toggle = useRef<HTMLButtonElement>(null);
  const useful = usefulFacets(facets, filters, answer);
  const number = numberOf(filters);
  const close = () => {
    setOpen(false);
    toggle.current?.focus();
  };
  if (useful.length === 0) return null;
  return (
    <div class="app-filters">
      <button
        ref={toggle}
        class="govuk-button govuk-button--secondary app-filters__narrow"
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
        <FacetList facets={useful} filters={filters} counts={answer.facets} send={send} />
        <button class="govuk-button app-filters__narrow" type="button" onClick={close}>
          See the results ({answer.total})
        </button>
      </section>
    </div>
  );
}
