// The past of an entry: when it was listed and changed, on whose proposal and with whose approval.

import type { Entry } from '../../model/entry.ts';
import type { Moment } from '../../model/history.ts';
import { inWords } from '../dates.ts';
import { commitAddress, pastAddress } from '../forgeAddresses.ts';
import { fieldNamesInWords, fieldsIn, idOfFile } from '../historyWords.ts';
import type { View } from '../view.ts';
import { Details } from './govuk/Details.tsx';
import { OutwardLink } from './Link.tsx';
import { Signers } from './Signers.tsx';

/** So many stand open; what is older folds. */
const OPEN = 3;

/** The history of an entry, at the end of its page. */
export function EntryHistory({ view, entry }: { view: View; entry: Entry }) {
  const moments = view.past?.lives.get(entry.file) ?? [];
  const older = moments.slice(OPEN);
  return (
    <section class="app-past" aria-labelledby="section-history">
      <h2 class="govuk-heading-s" id="section-history">
        History of this entry
      </h2>
      {moments.length === 0 && (
        <p class="govuk-body">
          {view.past ? 'This entry is not yet in the recorded history.' : 'History not available.'}
        </p>
      )}
      {moments.length > 0 && <MomentList view={view} moments={moments.slice(0, OPEN)} />}
      {older.length > 0 && (
        <Details summaryText={`Earlier changes (${older.length})`}>
          <MomentList view={view} moments={older} />
        </Details>
      )}
      <WholePast view={view} entry={entry} />
    </section>
  );
}

function MomentList({ view, moments }: { view: View; moments: readonly Moment[] }) {
  const { forge } = view.catalogue.site;
  return (
    <ol class="govuk-list app-past__moments">
      {moments.map(({ landing, step }) => (
        <li>
          <strong>
            {whatHappened(step)} <time datetime={landing.day}>{inWords(landing.day)}</time>
          </strong>
          {fieldNames(view, step)}. <Signers view={view} landing={{ ...landing, proposedBy: step.proposedBy }} />
          {forge && (
            <>
              {' '}
              <OutwardLink href={commitAddress(forge, landing.commit)}>
                Commit {landing.commit.slice(0, 10)}
              </OutwardLink>
            </>
          )}
        </li>
      ))}
    </ol>
  );
}

function whatHappened({ change, from }: Moment['step']): string {
  if (change === 'added') return 'Listed on';
  return change === 'renamed' && from ? `Renamed from “${idOfFile(from)}” on` : 'Changed on';
}

/** Which fields changed; that it was the form alone, where it was. */
function fieldNames(view: View, step: Moment['step']): string {
  const fields = fieldsIn(view.past, step);
  if (!fields) return '';
  return fields.length === 0 ? ', in form alone' : `: ${fieldNamesInWords(fields.map(({ label }) => label))}`;
}

function WholePast({ view, entry }: { view: View; entry: Entry }) {
  const { forge } = view.catalogue.site;
  if (!forge || !view.past) return null;
  return (
    <p class="govuk-body app-not-on-paper">
      <OutwardLink href={pastAddress(forge, `catalogue/${entry.file}`)}>Every version of this entry</OutwardLink>
    </p>
  );
}
