// Listed capabilities → their places in the list, by area.

import type { Entry } from '../model/entry.ts';
import { type Bits, noBits, setBit } from './bits.ts';

/** The places of one area's capabilities, from the first. */
export type Places = readonly number[];

/** An area that is looked through, and which of its places count there: each counts in the first area that has it. */
export interface Part {
  readonly places: Places;
  readonly counted: Bits;
}

/** Tells in which parts the capabilities of any of those areas stand. */
export type PartsOf = (areas: readonly string[]) => readonly Part[];

/** Makes a list of capabilities ready to be looked through by areas. */
export function partsOf(listed: readonly Entry<'capability'>[]): PartsOf {
  const places = placesByArea(listed);
  const known = new Map<string, readonly Part[]>();
  return (areas) => {
    const key = areas.join(' ');
    const parts =
      known.get(key) ??
      apart(
        areas.map((area) => places.get(area) ?? []),
        listed.length,
      );
    known.set(key, parts);
    return parts;
  };
}

function placesByArea(listed: readonly Entry<'capability'>[]): ReadonlyMap<string, Places> {
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

function apart(areas: readonly Places[], all: number): Part[] {
  const passed = new Uint8Array(all);
  return areas.map((places) => {
    const counted = noBits(places.length);
    for (const [at, place] of places.entries()) if (passed[place] === 0) setBit(counted, at);
    for (const place of places) passed[place] = 1;
    return { places, counted };
  });
}
