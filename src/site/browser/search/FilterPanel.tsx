// The filters as a panel beside the results; behind a button where there is no room beside.

import { useRef, useState } from 'preact/hooks';
import type { Filters } from '../../../search/answer.ts';
import type { Searchable } from '../../../search/searchable.ts';
import { classes } from '../../components/govuk/classes.ts';
import { FacetList } from './FacetList.tsx';
import { numberOf } from './filters.ts';
import type { Answered, Send } from './page-state.ts';
import { useIsWide } from './useIsWide.ts';

interface FilterPanelProps {
  readonly index: Searchable;
  readonly answered: Answered;
  readonly filters: Filters;
  readonly send: Send;
}

/** The panel; none where nothing could be narrowed. What is in it is fetched when it is in sight. */
export function FilterPanel({ index, answered, filters, send }: FilterPanelProps) {
  const [isOpen, setOpen] = useState(false);
  const isInSight = useIsWide() || isOpen;
  const toggle = useRef<HTMLButtonElement>(null);
  const number = numberOf(filters);
  const { found, total } = answered.answer;
  const close = () => {
    setOpen(false);
    toggle.current?.focus();
  };
  if (found.length === 0 && number === 0) return null;
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
        {isInSight && <FacetList index={index} answered={answered} filters={filters} send={send} />}
        <button class="govuk-button app-filters__narrow" type="button" onClick={close}>
          See the results ({total})
        </button>
      </section>
    </div>
  );
}
