// The page of a route.

import type { Entry } from '../../model/entry.ts';
import { referenceTo } from '../../model/reference.ts';
import { capital } from '../../text/capital.ts';
import { cardsFor, linkedOf } from '../lookups.ts';
import type { View } from '../view.ts';
import { Body } from './Body.tsx';
import { EntryCards } from './EntryCards.tsx';
import { EntryPage } from './EntryPage.tsx';
import { EntrySections } from './EntrySections.tsx';
import { InsetText } from './govuk/InsetText.tsx';
import { stateInWords } from './RouteList.tsx';
import { Section } from './Section.tsx';

/** A route: whether it is open, what it covers, what can be had through it. */
export function RoutePage({ view, entry }: { view: View; entry: Entry<'route'> }) {
  const through = cardsFor(view, linkedOf(view, referenceTo('route', entry.id), 'leads-to'));
  const state = stateInWords(view, entry);
  return (
    <EntryPage view={view} entry={entry}>
      {(entry.header.opens || entry.header.closes) && (
        <InsetText>{capital(state)}, worked out from its dates.</InsetText>
      )}
      <Body text={entry.body} />
      <EntrySections
        view={view}
        entry={entry}
        special={entry.header.lots ? { lots: <Lots lots={entry.header.lots} /> } : {}}
      />
      <Section id="through" title="What is listed as obtainable through it">
        {through.length > 0 ? (
          <EntryCards cards={through} />
        ) : (
          <p class="govuk-body">No entry names this route yet. That says nothing of what can be bought through it.</p>
        )}
      </Section>
    </EntryPage>
  );
}

function Lots({ lots }: { lots: NonNullable<Entry<'route'>['header']['lots']> }) {
  return (
    <ul class="govuk-list app-values">
      {lots.map(({ number, title }) => (
        <li>
          {number && <strong>{number} </strong>}
          {title}
        </li>
      ))}
    </ul>
  );
}
