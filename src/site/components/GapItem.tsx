// One gap in words: the area, what is listed, who asks, and what would close it.

import type { Gap } from '../../model/gap.ts';
import { parseReference } from '../../model/reference.ts';
import { CLOSED_BY, proposalFor } from '../../relate/gaps/closing.ts';
import { askedInWords, detailInWords, GAP_WORDS } from '../gapWords.ts';
import type { View } from '../view.ts';
import { AreaLink, Link, ReferenceLink } from './Link.tsx';

/** The gap. */
export function GapItem({ view, gap }: { view: View; gap: Gap }) {
  const { area, reason, detail, requirements } = gap;
  const { says, wanted } = GAP_WORDS[reason];
  return (
    <article class="app-gap">
      <h3 class="govuk-heading-s">
        <AreaLink view={view} id={area} />
      </h3>
      <p class="govuk-body">
        {says} {parseReference(detail) ? <ReferenceLink view={view} to={detail} /> : detailInWords(view, gap)}
      </p>
      <p class="govuk-body">
        {askedInWords(gap)}:{' '}
        {requirements.map((to, place) => (
          <>
            {place > 0 && '; '}
            <ReferenceLink view={view} to={to} />
          </>
        ))}
      </p>
      <p class="govuk-body">
        {CLOSED_BY[reason]} <Link href={proposalFor(gap)}>{wanted}</Link>
      </p>
    </article>
  );
}
