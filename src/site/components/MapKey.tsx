// The marks of a map that are found on it → its key, each with the number of bodies that have it.

import { counted } from '../../text/counted.ts';
import type { Mark, Marks } from '../maps/marks.ts';
import { shortenedIn } from '../maps/tiles.ts';
import type { View } from '../view.ts';
import { Details } from './govuk/Details.tsx';

export interface MapKeyProps {
  readonly view: View;
  readonly marks: Marks;
  readonly order: readonly Mark[];
  readonly side: 'supply' | 'demand';
}

/** The key: the marks in their order, then what a tile without one says, then the names that stand shortened on tiles. */
export function MapKey({ view, marks, order, side }: MapKeyProps) {
  return (
    <div>
      <MarkList marks={marks} order={order} side={side} />
      <ShortNames view={view} />
    </div>
  );
}

/** What the short names on the tiles stand for; they are the same on every map. */
function ShortNames({ view }: { view: View }) {
  const shortened = shortenedIn(view);
  if (shortened.length === 0) return null;
  return (
    <Details classes="app-key__names" summaryText="Short names on the map">
      <dl class="app-facts">
        {shortened.map(({ lines, title }) => (
          <div>
            <dt>{lines.join(' ')}</dt>
            <dd>{title}</dd>
          </div>
        ))}
      </dl>
    </Details>
  );
}

function MarkList({ marks, order, side }: Omit<MapKeyProps, 'view'>) {
  const found = [...marks.values()];
  return (
    <ul class={`govuk-list app-key app-map--${side}`}>
      {order
        .filter(({ name }) => found.some((mark) => mark.name === name))
        .map((mark) => (
          <li>
            <Sample mark={mark} /> {mark.words}:{' '}
            {counted(found.filter(({ name }) => name === mark.name).length, 'body', 'bodies')}
          </li>
        ))}
      <li>
        <Sample mark={{ name: 'not-stated', letter: '' }} /> Not stated: nothing is recorded here, either way
      </li>
    </ul>
  );
}

/** A tile in small; what it shows stands beside it in words. */
function Sample({ mark: { name, letter } }: { mark: Pick<Mark, 'name' | 'letter'> }) {
  return (
    <svg class="app-key__sample" viewBox="0 0 24 20" aria-hidden="true" focusable="false">
      <g class={`app-map__tile app-map__tile--${name}`}>
        <rect x="1" y="1" width="22" height="18" />
        {letter && (
          <text class="app-map__mark" x="16" y="15">
            {letter}
          </text>
        )}
      </g>
    </svg>
  );
}
