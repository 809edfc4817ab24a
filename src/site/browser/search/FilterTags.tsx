// The chosen filters, each of which can be taken away.

import type { Filters } from '../../../search/answer.ts';
import type { Searchable } from '../../../search/searchable.ts';
import { labelOf, NO_FILTERS, numberOf, toggled } from './filters.ts';
import { focusOnSentence } from './focus.ts';
import { facetsIn } from './known.ts';
import type { Send } from './page-state.ts';

interface FilterTagsProps {
  readonly index: Searchable;
  readonly filters: Filters;
  readonly send: Send;
}

/** A list of tags; none where nothing is chosen. */
export function FilterTags({ index, filters, send }: FilterTagsProps) {
  if (filters.size === 0) return null;
  const chosen = facetsIn(index, filters).flatMap((facet) =>
    (filters.get(facet.name) ?? []).map((id) => ({ facet, id })),
  );
  return (
    <ul class="app-tags" aria-label="Chosen filters">
      {chosen.map(({ facet, id }) => (
        <li key={`${facet.name}=${id}`}>
          <button
            class="app-tags__tag"
            type="button"
            onClick={({ currentTarget }) => {
              focusNext(currentTarget);
              send({ type: 'filtered', filters: toggled(filters, facet.name, id) });
            }}
          >
            <span class="govuk-visually-hidden">Remove the filter </span>
            {facet.label}: {labelOf(facet, id)}
          </button>
        </li>
      ))}
      {numberOf(filters) > 1 && (
        <li key="all">
          <button class="app-link-button" type="button" onClick={() => removeAll(send)}>
            Remove all filters
          </button>
        </li>
      )}
    </ul>
  );
}

function removeAll(send: Send): void {
  focusOnSentence();
  send({ type: 'filtered', filters: NO_FILTERS });
}

/** A tag that goes away hands the focus on: who uses a keyboard stays where they were. */
function focusNext(tag: HTMLElement): void {
  const item = tag.closest('li');
  const next = (item?.nextElementSibling ?? item?.previousElementSibling)?.querySelector('button');
  // With two tags left "Remove all" goes as well.
  if (next?.classList.contains('app-tags__tag')) next.focus();
  else if (item?.previousElementSibling) item.previousElementSibling.querySelector('button')?.focus();
  else focusOnSentence();
}
