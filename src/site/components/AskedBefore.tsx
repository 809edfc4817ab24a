// The requirements of bodies whose place an organisation has taken → its own now, each under who asked.

import { referenceTo } from '../../model/reference.ts';
import { predecessorsOf } from '../../relate/succession.ts';
import { cardsFor, linkedOf } from '../lookups.ts';
import type { View } from '../view.ts';
import { EntryCards } from './EntryCards.tsx';
import { EntryLink } from './Link.tsx';

/** What predecessors asked for, under the name of each; nothing where there are none. */
export function AskedBefore({ view, id }: { view: View; id: string }) {
  const asked = predecessorsOf(view.catalogue, id, view.asOf).map((before) => {
    const raised = linkedOf(view, referenceTo('organisation', before), 'raised');
    return { before, cards: cardsFor(view, raised) };
  });
  return (
    <>
      {asked
        .filter(({ cards }) => cards.length > 0)
        .map(({ before, cards }) => (
          <>
            <h3 class="govuk-heading-s">
              Asked for by its predecessor, <EntryLink view={view} kind="organisation" id={before} />
            </h3>
            <EntryCards cards={cards} />
          </>
        ))}
    </>
  );
}
