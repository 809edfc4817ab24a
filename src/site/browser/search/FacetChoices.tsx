// The values of an unfolded facet → checkboxes with their counts, the most useful first.

import { useRef, useState } from 'preact/hooks';
import type { Filters } from '../../../search/answer.ts';
import { choicesOf } from './choices.ts';
import { FacetChoice } from './FacetChoice.tsx';
import { toggled } from './filters.ts';
import type { Send } from './page-state.ts';
import type { Tally } from './useTally.ts';

interface FacetChoicesProps {
  readonly tally: Tally;
  readonly filters: Filters;
  readonly send: Send;
}

/** The checkboxes; of many values the largest, and the rest on demand. */
export function FacetChoices({ tally: { facet, counts }, filters, send }: FacetChoicesProps) {
  const { name, label } = facet;
  const chosen = filters.get(name) ?? [];
  const [isWhole, setWhole] = useState(false);
  const { shown, all } = choicesOf(facet, counts, useKept(chosen), isWhole);
  return (
    <fieldset class="app-facet__choices">
      <legend class="govuk-visually-hidden">{label}</legend>
      {all === 0 && <p class="app-facet__none">None of these results states it.</p>}
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
  );
}

/** All that was chosen since the page opened: a box that somebody unticks must not vanish under the focus. */
function useKept(chosen: readonly string[]): ReadonlySet<string> {
  const kept = useRef<ReadonlySet<string>>(new Set());
  kept.current = new Set([...kept.current, ...chosen]);
  return kept.current;
}
