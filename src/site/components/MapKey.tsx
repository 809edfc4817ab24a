// The marks of a map that are found on it → its key, each with the number of bodies that have it.

import type { Mark, Marks } from '../maps/marks.ts';
import { counted } from '../wording.ts';

/** The key: the marks in their order, then what a tile without a letter says. */
export function MapKey({ marks, order, side }: { marks: Marks; order: readonly Mark[]; side: 'supply' | 'demand' }) {
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
