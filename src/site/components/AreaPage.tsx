// The page of an area: what can be had in it and who asked for what.

import { draftAddress } from '../../model/draftAddress.ts';
import type { Term } from '../../model/entry.generated.ts';
import { areaAddress, areaReference } from '../../model/reference.ts';
import { repetitionAddress } from '../../model/repetition.ts';
import { termsOf } from '../../model/vocabulary.ts';
import { counted } from '../../text/counted.ts';
import { coverageOf } from '../coverage.ts';
import { cardsFor, linkedOf } from '../lookups.ts';
import { repetitionsAmong } from '../repetitions/lookup.ts';
import { titleOfRepetition } from '../repetitions/titles.ts';
import type { View } from '../view.ts';
import { CoverageSection } from './AreaCoverage.tsx';
import { DemandSection } from './AreaDemand.tsx';
import { Contents } from './Contents.tsx';
import { EntryCards } from './EntryCards.tsx';
import { Link } from './Link.tsx';
import { Page } from './Page.tsx';
import { PageTitle } from './PageTitle.tsx';
import { Section } from './Section.tsx';
import { Side } from './Side.tsx';

/** An area of the second level, or one of the first with those below it. */
export function AreaPage({ view, id }: { view: View; id: string }) {
  const areas = termsOf(view.vocabulary, 'areas');
  const area = areas.get(id);
  if (!area) throw new Error(`There is no area "${id}" to make a page of.`);
  const broader = area.broader === undefined ? undefined : areas.get(area.broader);
  const above = [
    { text: 'Areas', href: '/areas/' },
    ...(broader ? [{ text: broader.label, href: areaAddress(broader.id) }] : []),
  ];
  return (
    <Page view={view} title={area.label} description={area.definition} url={areaAddress(id)} above={above}>
      <PageTitle title={area.label}>{area.definition}</PageTitle>
      {area.synonyms && <p class="govuk-body">Also called: {area.synonyms.join(', ')}.</p>}
      <Contents />
      {broader ? <AreaLists view={view} area={area} /> : <AreasBelow view={view} area={area} />}
    </Page>
  );
}

function AreaLists({ view, area }: { view: View; area: Term }) {
  const supply = cardsFor(view, linkedOf(view, areaReference(area.id), 'holds', 'capability'));
  const asked = linkedOf(view, areaReference(area.id), 'holds', 'requirement');
  const demand = cardsFor(view, asked);
  const coverage = coverageOf(view, area.id);
  return (
    <>
      <Section id="supply" title={`Things you can get: ${supply.length}`}>
        <Side side="supply" />
        {supply.length > 0 ? (
          <EntryCards cards={supply} />
        ) : (
          <p class="govuk-body">
            None is listed here yet. <Link href="/contribute/">Do you supply one?</Link>
          </p>
        )}
      </Section>
      <Section id="demand" title={`Who asked: ${counted(demand.length, 'requirement')}`}>
        <Side side="demand" />
        {demand.length > 0 ? (
          <EntryCards cards={demand} />
        ) : (
          <p class="govuk-body">No public requirement is recorded here.</p>
        )}
        <AskedAlike view={view} requirements={asked} />
        <p class="govuk-body">
          <Link href={draftAddress({ areas: [area.id] })}>Draft a requirement in this area</Link>, and see who asked
          before and what is listed.
        </p>
      </Section>
      {coverage && <DemandSection view={view} area={coverage} label={area.label} />}
      {coverage && <CoverageSection view={view} area={coverage} label={area.label} />}
    </>
  );
}

/** The ways to what requirements of the area have in common, and where they differ. */
function AskedAlike({ view, requirements }: { view: View; requirements: readonly string[] }) {
  const repetitions = repetitionsAmong(view.related, requirements);
  if (repetitions.length === 0) return null;
  return (
    <p class="govuk-body">
      Asked for more than once: what is common, and how they differ, in{' '}
      {repetitions.map((repetition, place) => (
        <>
          {place > 0 && '; '}
          <Link href={repetitionAddress(repetition.id)}>
            {titleOfRepetition(view, repetition)} ({counted(repetition.requirements.length, 'requirement')})
          </Link>
        </>
      ))}
      .
    </p>
  );
}

/** The areas below one of the first level, each with its counts. */
export function AreasBelow({ view, area }: { view: View; area: Term }) {
  const below = [...termsOf(view.vocabulary, 'areas').values()].filter(({ broader }) => broader === area.id);
  return (
    <ul class="app-areas">
      {below.map(({ id, label, definition }) => (
        <li>
          <p class="app-areas__title">
            <Link href={areaAddress(id)}>{label}</Link>
          </p>
          <p class="app-areas__text">{definition}</p>
          <p class="app-count">{countsOf(view, id)}</p>
        </li>
      ))}
    </ul>
  );
}

/** @example "12 listed, 4 requirements" */
function countsOf(view: View, area: string): string {
  const supply = linkedOf(view, areaReference(area), 'holds', 'capability').length;
  const demand = linkedOf(view, areaReference(area), 'holds', 'requirement').length;
  return `${supply === 0 ? 'none listed yet' : `${supply} listed`}, ${counted(demand, 'requirement')}`;
}
