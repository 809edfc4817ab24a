// Who has shown that a capability works, version by version, under the regulator's code.

import { listOf } from '../../model/catalogue.ts';
import { labelOf } from '../../model/vocabulary.ts';
import { inWords } from '../dates.ts';
import type { View } from '../view.ts';
import { EvidenceItem } from './EvidenceItem.tsx';
import { EntryLink } from './Link.tsx';

/** The validations of a capability that organisations have published. */
export function Validations({ view, capability }: { view: View; capability: string }) {
  const found = listOf(view.catalogue, 'organisation').flatMap(({ id, header }) =>
    (header.validated ?? [])
      .filter((one) => one.capability === capability)
      .map((one) => ({ ...one, organisation: id })),
  );
  if (found.length === 0) return <p class="govuk-body app-not-stated">No public record found.</p>;
  return (
    <ul class="govuk-list app-records">
      {found.map(({ organisation, version, activity, result, date, report }) => (
        <li>
          <p class="app-records__what">
            <EntryLink view={view} kind="organisation" id={organisation} />
            {version && `, version ${version}`}
            {activity && `, ${labelOf(view.vocabulary, 'forensic-activities', activity)}`}:{' '}
            {labelOf(view.vocabulary, 'validation-results', result).toLowerCase()}
            {date && `, ${inWords(date)}`}
          </p>
          <p class="app-records__source">
            <EvidenceItem view={view} evidence={report} />
          </p>
        </li>
      ))}
    </ul>
  );
}
