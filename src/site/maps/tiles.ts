// The organisations in being and their places on the tile grid → tiles of a drawing: two bands, and the map below them.

import type { Reach } from '../../model/coverage.ts';
import { idOf, type Reference } from '../../model/reference.ts';
import type { View } from '../view.ts';
import { labelLines } from './labels.ts';

/** The size of a tile, and from one tile to the next. */
export const TILE = { width: 96, height: 46, stepX: 100, stepY: 50 } as const;

/** The height of a band's heading. */
const HEADING = 30;

/** A tile in its place. */
export interface Tile {
  readonly organisation: Reference;
  readonly title: string;
  readonly lines: readonly string[];
  readonly x: number;
  readonly y: number;
}

/** A band of tiles under its heading. */
export interface BandOfTiles {
  readonly reach: Reach;
  /** The baseline of its heading. */
  readonly y: number;
  readonly tiles: readonly Tile[];
}

/** Everything that a map draws. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly bands: readonly BandOfTiles[];
  /** Bodies in being that have no place on it. */
  readonly without: readonly Reference[];
}

const DRAWINGS = new WeakMap<View, Drawing>();

/** The drawing that all maps of a view share. */
export function drawingOf(view: View): Drawing {
  const drawing = DRAWINGS.get(view) ?? draw(view);
  DRAWINGS.set(view, drawing);
  return drawing;
}

/** The tiles of national and regional bodies that show less than the name; of a force only the word "police" is left out. */
export function shortenedIn(view: View): Tile[] {
  const bands = drawingOf(view).bands.filter(({ reach }) => reach !== 'force');
  return bands.flatMap(({ tiles }) => tiles.filter(({ lines, title }) => lines.join(' ') !== title));
}

type Place = { readonly column: number; readonly row: number };

function draw(view: View): Drawing {
  const { roster } = view.related.coverage();
  const placed = placesOf(view, roster.force);
  const columns = Math.max(8, ...[...placed.values()].map(({ column }) => column + 1));
  const inRows = (bodies: readonly Reference[]) =>
    new Map(
      bodies.map((body, at): [Reference, Place] => [body, { column: at % columns, row: Math.floor(at / columns) }]),
    );
  let y = 0;
  const band = (reach: Reach, places: ReadonlyMap<Reference, Place>): BandOfTiles => {
    const top = y + HEADING;
    const tiles = [...places].map(([body, place]) => tileOf(view, body, reach === 'force', place, top));
    y = Math.max(top, ...tiles.map((tile) => tile.y + TILE.stepY));
    return { reach, y: top - 8, tiles };
  };
  const bands = [
    band('national', inRows(roster.national)),
    band('regional', inRows(roster.regional)),
    band('force', placed),
  ].filter(({ tiles }) => tiles.length > 0);
  const without = [...roster.force.filter((body) => !placed.has(body)), ...roster.other];
  return { width: columns * TILE.stepX, height: y, bands, without };
}

function tileOf(
  { catalogue }: View,
  organisation: Reference,
  isForce: boolean,
  { column, row }: Place,
  top: number,
): Tile {
  const header = catalogue.entries.organisation.get(idOf(organisation))?.header;
  const title = header?.title ?? organisation;
  const lines = labelLines(title, { isForce, short: header?.short });
  return { organisation, title, lines, x: column * TILE.stepX, y: top + row * TILE.stepY };
}

/** The places of the grid, moved so that it begins at its first tile. */
function placesOf({ catalogue }: View, bodies: readonly Reference[]): Map<Reference, Place> {
  const tiles = bodies.flatMap((body) => {
    const tile = catalogue.entries.organisation.get(idOf(body))?.header.tile;
    return tile ? [{ body, ...tile }] : [];
  });
  const [left, top] = [Math.min(...tiles.map(({ column }) => column)), Math.min(...tiles.map(({ row }) => row))];
  return new Map(tiles.map(({ body, column, row }) => [body, { column: column - left, row: row - top }]));
}
