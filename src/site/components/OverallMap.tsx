// All areas together → a tile map of numbers: in how many areas each body is recorded, or has asked.

import type { AreaCoverage, Reach } from '../../model/coverage.ts';
import type { Reference } from '../../model/reference.ts';
import { counted } from '../../text/counted.ts';
import { nameOf, REACH_WORDS, rosterInWords } from '../coverage.ts';
import { NUMBER_STEPS, numberMarks } from '../maps/marks.ts';
import type { View } from '../view.ts';
import { Details } from './govuk/Details.tsx';
import { ReferenceLink } from './Link.tsx';
import { MapKey } from './MapKey.tsx';
import { TileMap } from './TileMap.tsx';
import { WideTable } from './WideTable.tsx';

interface Side {
  readonly title: string;
  readonly description: string;
  readonly bodies: (area: AreaCoverage) => readonly { readonly organisation: Reference; readonly reach: Reach }[];
}

const SIDES: Readonly<Record<'supply' | 'demand', Side>> = {
  supply: {
    title: 'In how many areas a use is recorded, body by body',
    description: 'Its number is that of the areas in which a cited use is recorded.',
    bodies: ({ covered }) => covered,
  },
  demand: {
    title: 'How many areas each body has asked for',
    description: 'Its number is that of the areas of its published requirements.',
    bodies: ({ asking }) => asking,
  },
};

/** The map, with the numbers as a table, folded. */
export function OverallMap({ view, side }: { view: View; side: 'supply' | 'demand' }) {
  const { title, description, bodies } = SIDES[side];
  const numbers = new Map<Reference, number>();
  for (const { organisation } of view.related.coverage().areas.flatMap(bodies))
    numbers.set(organisation, (numbers.get(organisation) ?? 0) + 1);
  const marks = numberMarks(numbers, (number) => counted(number, 'area'));
  return (
    <>
      <div class="app-map-beside">
        <TileMap
          view={view}
          id={`overall-${side}`}
          side={side}
          title={title}
          description={`A tile for each of ${rosterInWords(view)}. ${description} A tile without a number is not stated. The table below has the same numbers.`}
          marks={marks}
        />
        <MapKey view={view} marks={marks} order={NUMBER_STEPS} side={side} />
      </div>
      <Details
        classes="app-not-on-paper"
        summaryText={`The numbers as a table: ${counted(numbers.size, 'body', 'bodies')}`}
      >
        <Numbers view={view} caption={title} numbers={numbers} />
      </Details>
    </>
  );
}

function Numbers({ view, caption, numbers }: { view: View; caption: string; numbers: ReadonlyMap<Reference, number> }) {
  const { roster } = view.related.coverage();
  const reachOf = (body: Reference) => (Object.keys(roster) as Reach[]).find((reach) => roster[reach].includes(body));
  const ordered = [...numbers].sort(
    ([a, many], [b, other]) => other - many || (nameOf(view, a) < nameOf(view, b) ? -1 : 1),
  );
  return (
    <WideTable
      caption={`${caption}, as numbers`}
      head={['Body', 'Tier', 'Areas'].map((text) => ({ text }))}
      rows={ordered.map(([body, number]) => [
        { text: <ReferenceLink view={view} to={body} /> },
        { text: REACH_WORDS[reachOf(body) ?? 'other'][0] },
        { text: number, format: 'numeric' },
      ])}
    />
  );
}
