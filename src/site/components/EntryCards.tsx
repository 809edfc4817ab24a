// A list of entries as cards of two lines: what it is, and what it does.

import type { Card } from '../../search/card.ts';
import { capital } from '../../text/capital.ts';
import { classes } from './govuk/classes.ts';
import { Link } from './Link.tsx';

/** More cards than these make a page that nobody reads; what follows stands in a list of links. */
const MOST_CARDS = 40;

/** Cards in the order given; of a long list the later ones as links. */
export function EntryCards({ cards }: { cards: readonly Card[] }) {
  return (
    <>
      <Cards cards={cards.slice(0, MOST_CARDS)} />
      {cards.length > MOST_CARDS && <EntryLines cards={cards.slice(MOST_CARDS)} />}
    </>
  );
}

/** Entries as links, each with what it is. */
export function EntryLines({ cards }: { cards: readonly Card[] }) {
  return (
    <ul class="app-columns">
      {cards.map((card) => (
        <li>
          <Link href={card.url}>{card.title}</Link> <span class="app-count">{factsOf(card)}</span>
        </li>
      ))}
    </ul>
  );
}

function Cards({ cards }: { cards: readonly Card[] }) {
  return (
    <ul class="app-cards">
      {cards.map((card) => (
        <li class={classes('app-card', `app-card--${card.group}`)}>
          <p class="app-card__title">
            <Link href={card.url}>{card.title}</Link>
          </p>
          <p class="app-card__facts">{factsOf(card)}</p>
          {card.summary && <p class="app-card__text">{card.summary}</p>}
        </li>
      ))}
    </ul>
  );
}

/** The kind, and who supplies it or who asked. @example "Tool · Sleuth Kit Labs · Examination suites" */
export function factsOf({ sort, supplier, raisedBy = [], areas, stage }: Card): string {
  const asked = raisedBy.length > 3 ? `${raisedBy.length} organisations` : raisedBy.join(', ');
  const word = capital(sort);
  return [word, supplier, asked, areas[0], stage].filter(Boolean).join(' · ');
}
