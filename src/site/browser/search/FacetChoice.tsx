// One value of a facet as a checkbox with its count.

import { classes } from '../../components/govuk/classes.ts';
import type { Choice } from './choices.ts';

interface FacetChoiceProps {
  readonly facet: string;
  readonly choice: Choice;
  readonly isChosen: boolean;
  readonly onChange: () => void;
}

/** The checkbox; the count stands in its label, so that it is read with it. */
export function FacetChoice({ facet, choice, isChosen, onChange }: FacetChoiceProps) {
  const { id, label, count, isPart } = choice;
  const control = `${facet}-${id}`;
  return (
    <div class={classes('app-facet__choice', isPart && 'app-facet__choice--part')}>
      <input
        class="app-facet__box"
        id={control}
        type="checkbox"
        name={facet}
        value={id}
        checked={isChosen}
        onChange={onChange}
      />
      <label class="app-facet__label" for={control}>
        {label} <span class="app-count">{count}</span>
      </label>
    </div>
  );
}
