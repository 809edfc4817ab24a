// Marks of bodies → a tile map as SVG: the national and the regional band, and the forces in their places.

import type { Reach } from '../../model/coverage.ts';
import { type Marks, NOT_STATED } from '../maps/marks.ts';
import { drawingOf, TILE, type Tile } from '../maps/tiles.ts';
import type { View } from '../view.ts';
import { classes } from './govuk/classes.ts';

/** What the bands are called. */
const HEADINGS: Readonly<Record<Reach, string>> = {
  national: 'National',
  regional: 'Regional',
  force: 'Forces',
  other: 'Others',
};

export interface TileMapProps {
  readonly view: View;
  /** Tells the maps of a page apart. */
  readonly id: string;
  readonly title: string;
  /** What it shows, for those who do not see it; the table beside it has every fact. */
  readonly description: string;
  readonly side: 'supply' | 'demand';
  readonly marks: Marks;
}

/** The map. Its letters and the table beside it say all that its colours say. */
export function TileMap({ view, id, title, description, side, marks }: TileMapProps) {
  const { width, height, bands } = drawingOf(view);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: without it, keys alone cannot reach what is off the screen.
    <section class="app-scroll" aria-label={title} tabIndex={0}>
      <svg
        class={classes('app-map', `app-map--${side}`)}
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-labelledby={`${id}-title ${id}-desc`}
      >
        <title id={`${id}-title`}>{title}</title>
        <desc id={`${id}-desc`}>{description}</desc>
        {bands.map(({ reach, y, tiles }) => (
          <>
            <text class="app-map__heading" x="0" y={y}>
              {HEADINGS[reach]}
            </text>
            {tiles.map((tile) => (
              <Drawn tile={tile} marks={marks} />
            ))}
          </>
        ))}
      </svg>
    </section>
  );
}

/** Longer lines are drawn together, whatever the font. */
const WIDE = 14;

function Drawn({ tile: { organisation, title, lines, x, y }, marks }: { tile: Tile; marks: Marks }) {
  const mark = marks.get(organisation) ?? NOT_STATED;
  return (
    <g class={`app-map__tile app-map__tile--${mark.name}`} transform={`translate(${x} ${y})`}>
      <title>{`${title}: ${mark.words}`}</title>
      <rect width={TILE.width} height={TILE.height} />
      {mark.letter && (
        <text class="app-map__mark" x="90" y="14">
          {mark.letter}
        </text>
      )}
      {lines.map((line, at) => (
        <text x="5" y={(lines.length > 1 ? 27 : 33) + at * 13} textLength={line.length > WIDE ? 87 : undefined}>
          {line}
        </text>
      ))}
    </g>
  );
}
