// What to do when nothing was found: nearer words, fewer filters, the areas, or a new requirement.

import type { Searchable } from '../../../search/searchable.ts';
import { Areas } from './Areas.tsx';
import { NO_FILTERS } from './filters.ts';
import { NotHere } from './NotHere.tsx';
import { useNearest } from './nearest.ts';
import type { Answered, Send } from './page-state.ts';
import { WayOn } from './WayOn.tsx';

interface NothingFoundProps {
  readonly index: Searchable;
  readonly answered: Answered;
  /** The words that were asked for. */
  readonly words: string;
  readonly send: Send;
}

/** The ways on. */
export function NothingFound({ index, answered: { answer, filters }, words, send }: NothingFoundProps) {
  const nearest = useNearest(index, answer.read);
  return (
    <section class="app-nothing" aria-labelledby="nothing-title">
      <h2 class="govuk-heading-m" id="nothing-title">
        What you can do
      </h2>
      {filters.size > 0 && (
        <p class="govuk-body">
          <WayOn onClick={() => send({ type: 'filtered', filters: NO_FILTERS })}>Search without the filters</WayOn>
        </p>
      )}
      {nearest.length > 0 && (
        <p class="govuk-body">
          Try a word that the entries use:{' '}
          {nearest.map((words) => (
            <>
              <WayOn onClick={() => send({ type: 'worded', words })}>{words}</WayOn>{' '}
            </>
          ))}
        </p>
      )}
      <p class="govuk-body">Nothing here does not mean that nobody supplies it.</p>
      <NotHere words={words} />
      <h3 class="govuk-heading-s">Or look by area</h3>
      <Areas index={index} />
    </section>
  );
}
