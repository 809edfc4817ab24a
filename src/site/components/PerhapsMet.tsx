// A requirement whose raiser has a later use in the same area → the line that says so, with the facts.

import type { UseFact } from '../../model/coverage.ts';
import type { Reference } from '../../model/reference.ts';
import { areaIn } from '../../model/reference.ts';
import { labelOf } from '../../model/vocabulary.ts';
import { whenInWords } from '../dates.ts';
import type { View } from '../view.ts';
import { EvidenceItem } from './EvidenceItem.tsx';
import { InsetText } from './govuk/InsetText.tsx';
import { AreaLink, ReferenceLink } from './Link.tsx';

/** The note; nothing where no later use is recorded. */
export function PerhapsMet({ view, requirement }: { view: View; requirement: Reference }) {
  const found = view.related.metSince().find((each) => each.requirement === requirement);
  if (!found) return null;
  return (
    <InsetText>
      <p class="govuk-body">Perhaps met since. Whoever asked has a later recorded use in the same area:</p>
      <ul class="govuk-list govuk-list--bullet">
        {found.uses.map((use) => (
          <li>
            <Later view={view} use={use} />
          </li>
        ))}
      </ul>
      <p class="govuk-body">
        It may be another thing of that area; nothing recorded says that it meets this requirement.
      </p>
    </InsetText>
  );
}

function Later({ view, use }: { view: View; use: UseFact }) {
  const { organisation, area, capability, status, date, evidence } = use;
  return (
    <>
      <ReferenceLink view={view} to={organisation} />,{' '}
      {capability ? <ReferenceLink view={view} to={capability} /> : <AreaLink view={view} id={areaIn(area) ?? area} />}:{' '}
      {labelOf(view.vocabulary, 'use-statuses', status).toLowerCase()}
      {date && `, as recorded ${whenInWords(date)}`}. <EvidenceItem view={view} evidence={evidence} />
    </>
  );
}
