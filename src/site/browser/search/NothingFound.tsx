// What to do when nothing was found: nearer words, fewer filters, the areas, or a new requirement.

import { formAddress } from '../../../model/formAddress.ts';
import type { Searchable } from '../../../search/searchable.ts';
import { Link } from '../../components/Link.tsx';
import { Areas } from './Areas.tsx';
import { NO_FILTERS } from './filters.ts';
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
      <ul class="govuk-list govuk-list--bullet">
        <li>
          Do you know something that does this? <Link href={formFor('capability', words)}>Propose it</Link>, without any
          account.
        </li>
        <li>
          Do you need it? <Link href={formFor('requirement', words)}>Raise a requirement</Link>, so that others who need
          it and those who supply it can see it.
        </li>
      </ul>
      <h3 class="govuk-heading-s">Or look by area</h3>
      <Areas index={index} />
    </section>
  );
}

/** The words that found nothing are most often a name. */
function formFor(kind: 'capability' | 'requirement', words: string): string {
  const title = words.trim().slice(0, LONGEST_TITLE);
  return formAddress({ kind, ...(title !== '' && { header: { title } }) });
}

const LONGEST_TITLE = 120;
