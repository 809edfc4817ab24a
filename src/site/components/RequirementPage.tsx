// The page of a requirement.

import { draftAddress } from '../../model/draftAddress.ts';
import type { Entry } from '../../model/entry.ts';
import { formAddress } from '../../model/formAddress.ts';
import { LONGEST_FRAGMENT } from '../../model/fragment.ts';
import type { Match } from '../../model/match.ts';
import { areaReference, referenceTo } from '../../model/reference.ts';
import { isObtainable } from '../../relate/match.ts';
import { counted } from '../../text/counted.ts';
import { cardsFor, linkedOf } from '../lookups.ts';
import type { View } from '../view.ts';
import { Body } from './Body.tsx';
import { EntryCards } from './EntryCards.tsx';
import { EntryPage } from './EntryPage.tsx';
import { EntrySections } from './EntrySections.tsx';
import { InsetText } from './govuk/InsetText.tsx';
import { Link } from './Link.tsx';
import { canFilter, Matches } from './Matches.tsx';
import { PerhapsMet } from './PerhapsMet.tsx';
import { RepeatedBy } from './RepeatedBy.tsx';
import { Section } from './Section.tsx';
import { specialOf } from './specialOf.tsx';

/** A requirement: what is needed, who asked, what could answer it, who else asked in the same areas. */
export function RequirementPage({ view, entry }: { view: View; entry: Entry<'requirement'> }) {
  const { body } = entry;
  const matches = view.related.matches.of(referenceTo('requirement', entry.id));
  return (
    <EntryPage view={view} entry={entry} scripts={canFilter(matches) ? [view.assets.matches.url] : []}>
      <Replaced view={view} entry={entry} />
      <PerhapsMet view={view} requirement={referenceTo('requirement', entry.id)} />
      <Body text={body} />
      <EntrySections
        view={view}
        entry={entry}
        special={specialOf(view, entry)}
        after={{ needs: <Supply view={view} entry={entry} matches={matches} /> }}
      />
      <RepeatedBy view={view} entry={entry} />
      <WaysOn entry={entry} />
      <OthersAsking view={view} entry={entry} />
    </EntryPage>
  );
}

/** For others who need it, and for those who supply it: what they write begins with what is known. */
function WaysOn({ entry }: { entry: Entry<'requirement'> }) {
  const from = referenceTo('requirement', entry.id);
  const form = formAddress({ kind: 'capability', header: { areas: entry.header.areas }, from });
  return (
    <>
      <p class="govuk-body app-not-on-paper">
        Do you need the same? <Link href={likeThis(entry)}>Draft one like this</Link>, with its areas and needs filled
        in.
      </p>
      {isObtainable(entry) && (
        <p class="govuk-body app-not-on-paper">
          Do you supply it, and it is not listed? <Link href={form}>Propose yours</Link>, with the areas filled in and
          without any account.
        </p>
      )}
    </>
  );
}

/** What others can take over; who asked, and in which words, is their own. */
function likeThis({ header: { seeks, areas, needs } }: Entry<'requirement'>): string {
  const whole = draftAddress({ seeks, areas, needs });
  return whole.length <= LONGEST_FRAGMENT ? whole : draftAddress({ seeks, areas });
}

function Replaced({ view, entry }: { view: View; entry: Entry<'requirement'> }) {
  const later = linkedOf(view, referenceTo('requirement', entry.id), 'superseded-by');
  if (later.length === 0) return null;
  return (
    <InsetText>
      A later statement of the same body replaced this one:{' '}
      {later.map((to) => cardsFor(view, [to])[0]?.title).join(', ')}.
    </InsetText>
  );
}

interface SupplyProps {
  readonly view: View;
  readonly entry: Entry<'requirement'>;
  readonly matches: readonly Match[];
}

function Supply({ view, entry, matches }: SupplyProps) {
  const needs = entry.header.needs?.length ?? 0;
  const compared = matches[0]?.needs.length ?? 0;
  if (matches.length === 0) return null;
  return (
    <Section id="supply" title="What is listed in the same areas">
      <p class="govuk-body">
        {counted(matches.length, 'capability', 'capabilities')} that share an area, held against {compared} of{' '}
        {counted(needs, 'need')}: those that a product or its supplier can answer.{' '}
        <span class="app-not-in-cards">
          Each need names the line of <code>{entry.file}</code> that asks.{' '}
        </span>
        Each answer names the line of the capability’s file that it rests on. Who meets more stands first; equal ones
        follow a number made from their ids, which favours nobody.
      </p>
      <p class="govuk-body">
        “Not stated” means that the capability’s entry says nothing of it: ask the supplier. It leads to the form where
        it can be stated.
      </p>
      <Matches view={view} matches={matches} other="capability" />
    </Section>
  );
}

/** Others that asked, beyond which the area's page is the better list. */
const SHOWN = 12;

function OthersAsking({ view, entry }: { view: View; entry: Entry<'requirement'> }) {
  const own = referenceTo('requirement', entry.id);
  const others = new Set(
    entry.header.areas.flatMap((area) => linkedOf(view, areaReference(area), 'holds', 'requirement')),
  );
  others.delete(own);
  if (others.size === 0) return null;
  return (
    <Section id="others" title="Who else asked in these areas">
      <EntryCards cards={cardsFor(view, [...others]).slice(0, SHOWN)} />
      {others.size > SHOWN && <p class="govuk-body">The pages of the areas list {others.size - SHOWN} more.</p>}
    </Section>
  );
}
