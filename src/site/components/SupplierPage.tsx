// The page of a supplier.

import type { Entry } from '../../model/entry.ts';
import { referenceTo } from '../../model/reference.ts';
import { cardsFor, linkedOf } from '../lookups.ts';
import type { View } from '../view.ts';
import { Body } from './Body.tsx';
import { EntryCards } from './EntryCards.tsx';
import { EntryPage } from './EntryPage.tsx';
import { EntrySections } from './EntrySections.tsx';
import { OpenQuestions } from './OpenQuestions.tsx';
import { Section } from './Section.tsx';

/** A supplier, what it supplies, and what buyers would still know of it. */
export function SupplierPage({ view, entry }: { view: View; entry: Entry<'supplier'> }) {
  const supplied = cardsFor(view, linkedOf(view, referenceTo('supplier', entry.id), 'supplies'));
  return (
    <EntryPage view={view} entry={entry}>
      <Body text={entry.body} />
      <Section id="supplies" title="What it supplies">
        {supplied.length > 0 ? (
          <EntryCards cards={supplied} />
        ) : (
          <p class="govuk-body">Nothing of it is listed here yet.</p>
        )}
      </Section>
      <OpenQuestions view={view} supplier={entry.id} />
      <EntrySections view={view} entry={entry} />
    </EntryPage>
  );
}
