// A capability among the results → the choice to compare it and to keep it.

import type { Card } from '../../../search/card.ts';
import type { Searchable } from '../../../search/searchable.ts';
import { MOST } from '../compare/fragment.ts';
import { TRAY, toggled } from '../compare/tray.ts';
import { useStore } from '../keep/useStore.ts';
import { KeepButton } from '../shortlist/KeepButton.tsx';
import { foundBy } from './found-by.ts';
import type { Answered } from './page-state.ts';

interface CardChoicesProps {
  readonly card: Card;
  readonly index: Searchable;
  readonly answered: Answered;
}

/** A tick and a button; none on what is no capability. */
export function CardChoices({ card, index, answered }: CardChoicesProps) {
  const ticked = useStore(TRAY);
  if (card.kind !== 'capability') return null;
  const id = card.id.slice('capability/'.length);
  const found = () => foundBy(index, answered);
  const isTicked = ticked.some((one) => one.id === id);
  return (
    <p class="app-choose">
      <label class="app-choose__label">
        <input
          class="app-choose__box"
          type="checkbox"
          checked={isTicked}
          disabled={!isTicked && ticked.length >= MOST}
          onChange={() => TRAY.write(toggled(TRAY.read(), { id, title: card.title, found: found() }))}
        />
        Compare<span class="govuk-visually-hidden"> {card.title}</span>
      </label>
      <KeepButton id={id} title={card.title} found={found} />
    </p>
  );
}
