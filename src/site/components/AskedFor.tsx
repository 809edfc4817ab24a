// The requirements of an organisation → the latest as cards, the others folded, each with its day and its stage.

import type { Entry } from '../../model/entry.ts';
import { type Reference, referenceTo } from '../../model/reference.ts';
import { labelOf } from '../../model/vocabulary.ts';
import { counted } from '../../text/counted.ts';
import { inWords } from '../dates.ts';
import { cardsFor, latestFirst } from '../lookups.ts';
import type { View } from '../view.ts';
import { EntryCards } from './EntryCards.tsx';
import { Details } from './govuk/Details.tsx';
import { RequirementLines } from './RequirementLines.tsx';

/** More cards than these would hide what else the page says. */
const CARDS = 5;

/** The latest first; those without a stated date last. */
export function AskedFor({ view, raised }: { view: View; raised: readonly Reference[] }) {
  if (raised.length === 0) return <p class="govuk-body">No public requirement of it is recorded here.</p>;
  const asked = latestFirst(view, raised);
  const [latest, others] = [asked.slice(0, CARDS), asked.slice(CARDS)];
  return (
    <>
      <p class="govuk-body">
        {counted(asked.length, 'requirement')}, the latest first
        {asked.some(({ header }) => !header.raised) && '; those without a stated date last'}.
      </p>
      <EntryCards cards={latest.flatMap(({ id }) => cardsFor(view, [referenceTo('requirement', id)]))} />
      {others.length > 0 && (
        <Details summaryText={counted(others.length, 'other requirement')}>
          <RequirementLines view={view} requirements={others} factsOf={factsOf} />
        </Details>
      )}
    </>
  );
}

/** @example "2 June 2017, Held" */
function factsOf({ vocabulary }: View, { header: { raised, stage } }: Entry<'requirement'>): string {
  return [raised ? inWords(raised) : 'date not stated', stage && labelOf(vocabulary, 'stages', stage)]
    .filter(Boolean)
    .join(', ');
}
