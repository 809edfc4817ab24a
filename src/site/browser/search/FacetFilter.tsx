// One facet: a question that unfolds into its answers, which are fetched when it does.

import { useState } from 'preact/hooks';
import type { Filters } from '../../../search/answer.ts';
import type { FacetName } from '../../../search/facet.ts';
import type { Searchable } from '../../../search/searchable.ts';
import { FacetChoices } from './FacetChoices.tsx';
import { OPEN } from './facet-order.ts';
import type { Answered, Send } from './page-state.ts';
import { useTally } from './useTally.ts';

interface FacetFilterProps {
  readonly name: FacetName;
  readonly index: Searchable;
  readonly answered: Answered;
  readonly filters: Filters;
  readonly send: Send;
}

/** The facet. Any of its values widens; together with other facets it narrows. */
export function FacetFilter({ name: { name, label }, index, answered, filters, send }: FacetFilterProps) {
  const chosen = filters.get(name) ?? [];
  const [isOpen, setOpen] = useState(OPEN.includes(name) || chosen.length > 0);
  const tally = useTally(index, answered, name, isOpen, send);
  // Fetched ahead for whoever is about to unfold it; where that fails, unfolding it says so.
  const fetchAhead = () => index.facet(name).catch(() => undefined);
  return (
    <details class="app-facet" open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: it is a button by itself, and these only look ahead */}
      <summary class="app-facet__name" onPointerEnter={fetchAhead} onFocus={fetchAhead}>
        {label}
        {chosen.length > 0 && <span class="app-count"> {chosen.length} chosen</span>}
      </summary>
      {tally && <FacetChoices tally={tally} filters={filters} send={send} />}
    </details>
  );
}
