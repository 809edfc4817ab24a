// The A to Z of a kind.

import type { Kind } from '../../model/kind.ts';
import { FOLDERS } from '../../model/kind.ts';
import { schemaOf } from '../../schema/schemas.ts';
import type { Card } from '../../search/card.ts';
import { capital } from '../../text/capital.ts';
import { byTitle } from '../lookups.ts';
import type { View } from '../view.ts';
import { EntryCards } from './EntryCards.tsx';
import { Link } from './Link.tsx';
import { Page } from './Page.tsx';
import { PageTitle } from './PageTitle.tsx';
import { Section } from './Section.tsx';

/** Every entry of a kind by the first letter of its title. */
export function ListPage({ view, kind }: { view: View; kind: Kind }) {
  const folder = FOLDERS[kind];
  const title = `${capital(folder)} A to Z`;
  const letters = byLetter(view.index.cards.filter((card) => card.kind === kind));
  return (
    <Page view={view} title={title} description={schemaOf(kind).description ?? title} url={`/${folder}/`} above={[]}>
      <PageTitle title={title}>{schemaOf(kind).description}</PageTitle>
      <p class="govuk-body">
        Something missing or wrong? <Link href="/contribute/">Get it listed or corrected</Link>.
      </p>
      <nav aria-label="Letters">
        <ul class="app-letters">
          {letters.map(([letter]) => (
            <li>
              <a class="govuk-link" href={`#section-${idOf(letter)}`}>
                {letter}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {letters.map(([letter, cards]) => (
        <Section id={idOf(letter)} title={letter}>
          <EntryCards cards={cards} />
        </Section>
      ))}
    </Page>
  );
}

function byLetter(cards: readonly Card[]): [string, Card[]][] {
  const letters = new Map<string, Card[]>();
  for (const card of [...cards].sort(byTitle)) {
    const letter = /^[a-z]/i.test(card.title) ? card.title.charAt(0).toUpperCase() : '0–9';
    const same = letters.get(letter);
    if (same) same.push(card);
    else letters.set(letter, [card]);
  }
  return [...letters];
}

function idOf(letter: string): string {
  return letter === '0–9' ? 'digits' : letter.toLowerCase();
}
