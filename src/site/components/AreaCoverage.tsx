// An area → who is recorded as having it: the line of lag, the map once there is enough to draw, and every fact.

import { type AreaCoverage, factsIn } from '../../model/coverage.ts';
import { counted } from '../../text/counted.ts';
import { countsInWords, FACTS_FOR_A_MAP, rosterInWords } from '../coverage.ts';
import { coverageMarks, PHASE_MARKS } from '../maps/marks.ts';
import type { View } from '../view.ts';
import { CoverageFacts } from './CoverageFacts.tsx';
import { Lags } from './Lags.tsx';
import { MapKey } from './MapKey.tsx';
import { Section } from './Section.tsx';
import { TileMap } from './TileMap.tsx';

export interface AreaCoverageProps {
  readonly view: View;
  readonly area: AreaCoverage;
  /** The area's label. */
  readonly label: string;
}

/** The section. It counts cited uses alone. */
export function CoverageSection({ view, area, label }: AreaCoverageProps) {
  const { covered, lag } = area;
  if (covered.length === 0)
    return (
      <Section id="uses" title="Who is recorded as having it">
        <p class="govuk-body app-not-stated">No public record found.</p>
      </Section>
    );
  return (
    <Section id="uses" title="Who is recorded as having it">
      <p class="govuk-body">
        {counted(factsIn(area), 'cited use')}: {countsInWords(covered, view.related.coverage().roster, 'not stated')}.
        What no public source says is not stated here, either way.
      </p>
      <Lags view={view} lag={lag} />
      <CoverageMap view={view} area={area} label={label} />
      <CoverageFacts view={view} covered={covered} />
    </Section>
  );
}

function CoverageMap({ view, area, label }: AreaCoverageProps) {
  if (factsIn(area) < FACTS_FOR_A_MAP)
    return <p class="govuk-body">A map follows once at least {FACTS_FOR_A_MAP} uses are recorded.</p>;
  const marks = coverageMarks(area.covered);
  return (
    <div class="app-map-beside">
      <TileMap
        view={view}
        id="coverage-map"
        side="supply"
        title={`${label}: who is recorded as having it`}
        description={`A tile for each of ${rosterInWords(view)}. A letter says how far its recorded use has come; the table below has each fact.`}
        marks={marks}
      />
      <MapKey view={view} marks={marks} order={Object.values(PHASE_MARKS)} side="supply" />
    </div>
  );
}
