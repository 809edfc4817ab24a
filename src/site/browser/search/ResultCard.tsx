// A hit → its card of four lines: what it is, what it does, why it is here, how far to trust it.

import type { Hit } from '../../../search/answer.ts';
import type { Searchable } from '../../../search/search-index.ts';
import { marked, passageOf } from '../../../search/snippet.ts';
import { CardTrust } from '../../components/CardTrust.tsx';
import { factsOf } from '../../components/EntryCards.tsx';
import { classes } from '../../components/govuk/classes.ts';
import { RESULT } from './arrows.ts';
import { CardChoices } from './CardChoices.tsx';
import { Marked } from './Marked.tsx';
import type { Answered } from './page-state.ts';
import { reasonFor } from './reason.ts';

interface ResultCardProps {
  readonly hit: Hit;
  readonly index: Searchable;
  readonly answered: Answered;
}

/** One result. */
export function ResultCard({ hit, index, answered }: ResultCardProps) {
  const card = index.cards[hit.document];
  if (!card) return null;
  const { stage: _, ...lasting } = card; // the stage stands with the trust
  const passage = passageOf(card.summary, index.texts[hit.document] ?? '', hit.terms);
  const reason = reasonFor(hit, index, answered);
  return (
    <li class={classes('app-card', `app-card--${card.group}`)}>
      <h3 class="app-card__title">
        <a class={classes('govuk-link', RESULT)} href={card.url}>
          <Marked pieces={marked(card.title, hit.terms)} />
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
