// The page of an organisation.

import type { Entry } from '../../model/entry.ts';
import { referenceTo } from '../../model/reference.ts';
import type { Relation } from '../../model/related.ts';
import { cardsFor, linkedOf } from '../lookups.ts';
import type { View } from '../view.ts';
import { AskedBefore } from './AskedBefore.tsx';
import { AskedFor } from './AskedFor.tsx';
import { Body } from './Body.tsx';
import { EntryCards } from './EntryCards.tsx';
import { EntryPage } from './EntryPage.tsx';
import { EntrySections } from './EntrySections.tsx';
import { Obtainable } from './Obtainable.tsx';
import { Section } from './Section.tsx';
import { specialOf } from './specialOf.tsx';

/** An organisation: what it is, what it asked for, what it is recorded as using, what it can get. */
export function OrganisationPage({ view, entry }: { view: View; entry: Entry<'organisation'> }) {
  const own = referenceTo('organisation', entry.id);
  return (
    <EntryPage view={view} entry={entry}>
      <Body text={entry.body} />
      <Obtainable view={view} entry={entry} />
      <Section id="raised" title="What it has asked for">
        <AskedFor view={view} raised={linkedOf(view, own, 'raised')} />
        <AskedBefore view={view} id={entry.id} />
      </Section>
      <EntrySections view={view} entry={entry} special={specialOf(view, entry)} />
      <Linked view={view} own={own} relation="serves" title="Forces that work with it" />
      <Linked view={view} own={own} relation="owns" title="Routes that it runs" />
      <Linked view={view} own={own} relation="succeeds" title="What it took the place of" />
    </EntryPage>
  );
}

interface LinkedProps {
  readonly view: View;
  readonly own: string;
  readonly relation: Relation;
  readonly title: string;
}

/** The entries of one relation; nothing where there are none. */
function Linked({ view, own, relation, title }: LinkedProps) {
  const cards = cardsFor(view, linkedOf(view, own, relation));
  if (cards.length === 0) return null;
  return (
    <Section id={relation} title={title}>
      <EntryCards cards={cards} />
    </Section>
  );
}
