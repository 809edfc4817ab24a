// Coverage and demand over all areas and tiers: two maps, and a table of every area in which something is recorded.

import { type AreaCoverage, factsIn } from '../../model/coverage.ts';
import { labelOf } from '../../model/vocabulary.ts';
import { counted } from '../../text/counted.ts';
import { rosterInWords } from '../coverage.ts';
import type { View } from '../view.ts';
import { CoverageTable } from './CoverageTable.tsx';
import { AreaLink, Link } from './Link.tsx';
import { OverallMap } from './OverallMap.tsx';
import { Page } from './Page.tsx';
import { PageTitle } from './PageTitle.tsx';
import { Section } from './Section.tsx';

/** The page at /coverage/. */
export function CoveragePage({ view }: { view: View }) {
  const description = 'Who is recorded as having what, and who has asked for it: area by area and tier by tier.';
  const { areas } = view.related.coverage();
  const told = areas.filter(says);
  return (
    <Page view={view} title="Coverage" description={description} url="/coverage/">
      <PageTitle title="Coverage">{description}</PageTitle>
      <p class="govuk-body">
        This covers {rosterInWords(view)}. A use counts where a public source says so, and a requirement where it was
        published. This is what is recorded here, not all there is: a body without a mark may well have it, or need it.
      </p>
      <Section id="recorded" title="In how many areas a use is recorded">
        <OverallMap view={view} side="supply" />
      </Section>
      <Section id="asked" title="How many areas have been asked for">
        <OverallMap view={view} side="demand" />
      </Section>
      <Section id="areas" title="Area by area">
        <p class="govuk-body">
          How many bodies of each tier are recorded as having something of an area, and how many asked. A dot means “not
          stated”.
        </p>
        <CoverageTable view={view} areas={told} />
        <Silent view={view} areas={areas.filter((area) => !says(area))} />
      </Section>
      <p class="govuk-body">
        <Link href="/gaps/">Where little is listed for what is asked for</Link>, and{' '}
        <Link href="/repetitions/">what was asked for more than once</Link>. A fact that is wrong, or should not be
        here, is <Link href="/contribute/">corrected or taken out</Link>.
      </p>
    </Page>
  );
}

function says(area: AreaCoverage): boolean {
  return factsIn(area) + area.asking.length + area.unnamed.length > 0;
}

function Silent({ view, areas }: { view: View; areas: readonly AreaCoverage[] }) {
  if (areas.length === 0) return null;
  const sorted = [...areas].sort((a, b) => (labelIn(view, a) < labelIn(view, b) ? -1 : 1));
  return (
    <p class="govuk-body">
      In {counted(sorted.length, 'more area')} neither a use nor a requirement is recorded here:{' '}
      {sorted.map(({ area }, place) => (
        <>
          {place > 0 && ', '}
          <AreaLink view={view} id={area} />
        </>
      ))}
      .
    </p>
  );
}

function labelIn({ vocabulary }: View, { area }: AreaCoverage): string {
  return labelOf(vocabulary, 'areas', area);
}
