// A result → its card of four lines: what it is, what it does, why it is here, how far to trust it.

import type { Searchable } from '../../../search/searchable.ts';
import { marked, passageOf } from '../../../search/snippet.ts';
import { CardTrust } from '../../components/CardTrust.tsx';
import { factsOf } from '../../components/EntryCards.tsx';
import { classes } from '../../components/govuk/classes.ts';
import { RESULT } from './arrows.ts';
import { CardChoices } from './CardChoices.tsx';
import { Marked } from './Marked.tsx';
import type { Answered } from './page-state.ts';
import { reasonFor } from './reason.ts';
import type { Drawn } from './useDrawn.ts';

interface ResultCardProps {
  readonly drawn: Drawn;
  readonly index: Searchable;
  readonly answered: Answered;
}

/** One result. */
export function ResultCard({ drawn: { result, card, text }, index, answered }: ResultCardProps) {
  const { stage: _, ...lasting } = card; // the stage stands with the trust
  const { terms } = result;
  const passage = passageOf(card.summary, text, terms);
  const reason = reasonFor(result, index, answered);
  return (
    <li class={classes('app-card', `app-card--${card.group}`)}>
      <h3 class="app-card__title">
        <a class={classes('govuk-link', RESULT)} href={card.url}>
          <Marked pieces={marked(card.title, terms)} />
        </a>
      </h3>
      <p class="app-card__facts">{factsOf(lasting)}</p>
      {passage.length > 0 && (
        <p class="app-card__text">
          <Marked pieces={passage} />
        </p>
      )}
      {reason !== '' && <p class="app-card__why">{reason}</p>}
      <CardTrust card={card} />
      <CardChoices card={card} index={index} answered={answered} />
    </li>
  );
}
