// One facet: a question that unfolds into its answers.

import { useRef, useState } from 'preact/hooks';
import type { Filters } from '../../../search/answer.ts';
import type { Facet } from '../../../search/facet.ts';
import { choicesOf } from './choices.ts';
import { FacetChoice } from './FacetChoice.tsx';
import { toggled } from './filters.ts';
import type { Send } from './page-state.ts';

interface FacetFilterProps {
  readonly facet: Facet;
  readonly filters: Filters;
  readonly counts: ReadonlyMap<string, number> | undefined;
  readonly send: Send;
}

/** These are open at once. */
const OPEN = ['kind', 'area'];

/** The facet. Any of its values widens; together with other facets it narrows. */
export function FacetFilter({ facet, filters, counts, send }: FacetFilterProps) {
  const { name, label } = facet;
  const chosen = filters.get(name) ?? [];
  const [isOpenAtFirst] = useState(OPEN.includes(name) || chosen.length > 0);
  const [isWhole, setWhole] = useState(false);
  const { shown, all } = choicesOf(facet, counts, useKept(chosen), isWhole);
  return (
    <details class="app-facet" open={isOpenAtFirst}>
      <summary class="app-facet__name">
        {label}
        {chosen.length > 0 && <span class="app-count"> {chosen.length} chosen</span>}
      </summary>
      <fieldset class="app-facet__choices">
        <legend class="govuk-visually-hidden">{label}</legend>
        {shown.map((choice) => (
          <FacetChoice
            key={choice.id}
            facet={name}
            choice={choice}
            isChosen={chosen.includes(choice.id)}
            onChange={() => send({ type: 'filtered', filters: toggled(filters, name, choice.id) })}
          />
        ))}
        {(isWhole || all > shown.length) && (
          <button class="app-link-button" type="button" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
            {isWhole ? 'Show fewer' : `Show all ${all}`}
            <span class="govuk-visually-hidden"> of {label}</span>
          </button>
        )}
      </fieldset>
    </details>
  );
}

/** All that was chosen since the page opened: a box that somebody unticks must not vanish under the focus. */
function useKept(chosen: readonly string[]): ReadonlySet<string> {
  const kept = useRef<ReadonlySet<string>>(new Set());
  kept.current = new Set([...kept.current, ...chosen]);
  return kept.current;
}
