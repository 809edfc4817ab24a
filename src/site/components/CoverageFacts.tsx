// The bodies of which a use is recorded in an area → the table beside its map, each fact with its date and source.

import { type Covered, REACHES, type UseFact } from '../../model/coverage.ts';
import { labelOf } from '../../model/vocabulary.ts';
import { REACH_WORDS } from '../coverage.ts';
import { whenInWords } from '../dates.ts';
import type { View } from '../view.ts';
import { EvidenceItem } from './EvidenceItem.tsx';
import { ReferenceLink } from './Link.tsx';
import { WideTable } from './WideTable.tsx';

/** The table: national bodies, then regional ones, then forces. */
export function CoverageFacts({ view, covered }: { view: View; covered: readonly Covered[] }) {
  const ordered = REACHES.flatMap((reach) => covered.filter((body) => body.reach === reach));
  return (
    <WideTable
      classes="app-table app-table--stacked app-table--facts"
      caption="Recorded uses: who, what, and where it is published"
      head={['Body', 'What is recorded, and where it is published'].map((text) => ({ text }))}
      rows={ordered.map((body) => [
        { text: <Body view={view} body={body} /> },
        {
          text: (
            <ul class="govuk-list app-values">
              {body.facts.map((fact) => (
                <li>
                  <Fact view={view} fact={fact} />
                </li>
              ))}
            </ul>
          ),
        },
      ])}
    />
  );
}

function Body({ view, body: { organisation, reach } }: { view: View; body: Covered }) {
  const [one] = REACH_WORDS[reach];
  return (
    <>
      <ReferenceLink view={view} to={organisation} />
      {reach !== 'force' && <span class="app-fine">{one}</span>}
    </>
  );
}

/** Status, date and source stand together: alone, each says too much. */
function Fact({ view, fact }: { view: View; fact: UseFact }) {
  const { capability, status, date, organisation, recordedOf, evidence } = fact;
  return (
    <>
      {capability ? <ReferenceLink view={view} to={capability} /> : 'No product named'}:{' '}
      {labelOf(view.vocabulary, 'use-statuses', status).toLowerCase()}
      {date ? `, as recorded ${whenInWords(date)}` : ', date not stated'}
      {recordedOf !== organisation && (
        <>
          , recorded of <ReferenceLink view={view} to={recordedOf} />
        </>
      )}
      <span class="app-fine">
        <EvidenceItem view={view} evidence={evidence} />
      </span>
    </>
  );
}
