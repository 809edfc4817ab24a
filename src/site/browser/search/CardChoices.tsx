// A capability among the results → the choice to compare it and to keep it.

import type { Card } from '../../../search/card.ts';
import type { Searchable } from '../../../search/searchable.ts';
import { CompareTick } from '../compare/CompareTick.tsx';
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
  if (card.kind !== 'capability') return null;
  const id = card.id.slice('capability/'.length);
  const found = () => foundBy(index, answered);
  return (
    <p class="app-choose">
      <CompareTick id={id} title={card.title} found={found} />
      <KeepButton id={id} title={card.title} found={found} />
    </p>
  );
}
