// Listed capabilities → their places in the list, by area.

import type { Entry } from '../model/entry.ts';

/** The places of each area's capabilities, from the first. */
export type PlacesByArea = ReadonlyMap<string, readonly number[]>;

/** The places of a list of capabilities by area. */
export function placesByArea(listed: readonly Entry<'capability'>[]): PlacesByArea {
  const found = new Map<string, number[]>();
  for (const [place, { header }] of listed.entries()) {
    for (const area of header.areas) {
      const same = found.get(area);
      if (same) same.push(place);
      else found.set(area, [place]);
    }
  }
  return found;
}

/** The places in any of those areas, each once, from the first. */
export function placesIn(areas: readonly string[], places: PlacesByArea): readonly number[] {
  const [only = [], ...more] = areas.map((area) => places.get(area) ?? []);
  return more.length === 0 ? only : [...new Set([only, ...more].flat())].sort((a, b) => a - b);
}
