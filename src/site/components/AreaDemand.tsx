// An area → who asked for it: the map, and the bodies with their requirements.

import { type Asking, REACHES } from '../../model/coverage.ts';
import { countsInWords, REACH_WORDS, rosterInWords } from '../coverage.ts';
import { DEMAND_MARKS, demandMarks } from '../maps/marks.ts';
import type { View } from '../view.ts';
import type { AreaCoverageProps } from './AreaCoverage.tsx';
import { ReferenceLink } from './Link.tsx';
import { MapKey } from './MapKey.tsx';
import { Names } from './Names.tsx';
import { Section } from './Section.tsx';
import { TileMap } from './TileMap.tsx';
import { WideTable } from './WideTable.tsx';

/** The section. It counts published requirements alone: a body may need what it has not published. */
export function DemandSection({ view, area, label }: AreaCoverageProps) {
  const { asking, unnamed } = area;
  const marks = demandMarks(asking);
  return (
    <Section id="asked-by" title="Who asked, body by body">
      <p class="govuk-body">
        By published requirements: {countsInWords(asking, view.related.coverage().roster, 'not stated')}. What a body
        needs and has not published is not stated here.
      </p>
      <div class="app-map-beside">
        <TileMap
          view={view}
          id="demand-map"
          side="demand"
          title={`${label}: who asked`}
          description={`A tile for each of ${rosterInWords(view)}. A letter says whether what it asked for still stands; the table below names the requirements.`}
          marks={marks}
        />
        <MapKey view={view} marks={marks} order={Object.values(DEMAND_MARKS)} side="demand" />
      </div>
      {asking.length > 0 && <AskingTable view={view} asking={asking} />}
      {unnamed.length > 0 && (
        <p class="govuk-body">
          And without a named body: <Names view={view} of={unnamed} />.
        </p>
      )}
    </Section>
  );
}

function AskingTable({ view, asking }: { view: View; asking: readonly Asking[] }) {
  const ordered = REACHES.flatMap((reach) => asking.filter((body) => body.reach === reach));
  return (
    <WideTable
      classes="app-table app-table--stacked app-table--facts"
      caption="Who asked, for what, and whether it still stands"
      head={['Body', 'What it asked for', 'Whether it still stands'].map((text) => ({ text }))}
      rows={ordered.map(({ organisation, reach, requirements, inForce }) => [
        {
          text: (
            <>
              <ReferenceLink view={view} to={organisation} />
              {reach !== 'force' && <span class="app-fine">{REACH_WORDS[reach][0]}</span>}
            </>
          ),
        },
        {
          text: (
            <ul class="govuk-list app-values">
              {requirements.map((to) => (
                <li>
                  <ReferenceLink view={view} to={to} />
                </li>
              ))}
            </ul>
          ),
        },
        { text: DEMAND_MARKS[inForce].words },
      ])}
    />
  );
}
