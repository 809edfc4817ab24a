// The page of a capability.

import type { Entry } from '../../model/entry.ts';
import type { Match } from '../../model/match.ts';
import { referenceTo } from '../../model/reference.ts';
import { counted } from '../../text/counted.ts';
import { cardsFor, linkedOf, usesOf } from '../lookups.ts';
import type { View } from '../view.ts';
import { Body } from './Body.tsx';
import { EntryCards } from './EntryCards.tsx';
import { EntryPage } from './EntryPage.tsx';
import { EntrySections } from './EntrySections.tsx';
import { InsetText } from './govuk/InsetText.tsx';
import { Link } from './Link.tsx';
import { canFilter, Matches } from './Matches.tsx';
import { NatureNote } from './NatureNote.tsx';
import { Section } from './Section.tsx';
import { specialOf } from './specialOf.tsx';
import { Uses } from './Uses.tsx';
import { Validations } from './Validations.tsx';

/** A capability: what it is, how to obtain it, what it offers, who uses it, which requirements it could answer. */
export function CapabilityPage({ view, entry }: { view: View; entry: Entry<'capability'> }) {
  const { id, body, header } = entry;
  const matches = view.related.matches.of(referenceTo('capability', id));
  const uses = usesOf(view).filter(({ capability }) => capability === id);
  const after = {
    assurance: (
      <>
        <Section id="used-by" title="Who is recorded as using it">
          <Uses view={view} uses={uses} show={['organisation']} />
        </Section>
        <Section id="validated-by" title="Who has validated it">
          <Validations view={view} capability={id} />
        </Section>
        <Answerable view={view} matches={matches} />
      </>
    ),
  };
  return (
    <EntryPage view={view} entry={entry} scripts={canFilter(matches) ? [view.assets.matches.url] : []}>
      <NatureNote view={view} nature={header.nature} />
      <Body text={body} />
      {header.lifecycle?.status === 'retired' && <InsetText>It can no longer be had.</InsetText>}
      <EntrySections view={view} entry={entry} special={specialOf(view, entry)} after={after} />
      <Siblings view={view} entry={entry} />
    </EntryPage>
  );
}

function Answerable({ view, matches }: { view: View; matches: readonly Match[] }) {
  if (matches.length === 0) return null;
  return (
    <Section id="matches" title="Requirements in the same areas">
      <p class="govuk-body">
        {counted(matches.length, 'requirement')} that {matches.length === 1 ? 'shares' : 'share'} an area, and what this
        entry states of each need, with the line that asks and the line that offers. “Not stated” is a question to the
        supplier, never a no; it leads to the form where it can be stated.{' '}
        <Link href="/about/#comparing">How entries are compared</Link>.
      </p>
      <Matches view={view} matches={matches} other="requirement" />
    </Section>
  );
}

function Siblings({ view, entry }: { view: View; entry: Entry<'capability'> }) {
  const own = referenceTo('capability', entry.id);
  const others = linkedOf(view, referenceTo('supplier', entry.header.supplier), 'supplies').filter((to) => to !== own);
  if (others.length === 0) return null;
  return (
    <Section id="same-supplier" title="Also from this supplier">
      <EntryCards cards={cardsFor(view, others).slice(0, 12)} />
    </Section>
  );
}
