// Capabilities or requirements → by each of their areas.

import type { Entry } from '../model/entry.ts';

/** What has areas. */
export type WithAreas = Entry<'capability'> | Entry<'requirement'>;

/** The entries of each area, in the order in which they are given. */
export function byArea<E extends WithAreas>(entries: readonly E[]): Map<string, E[]> {
  const found = new Map<string, E[]>();
  for (const entry of entries) {
    for (const area of entry.header.areas) {
      const same = found.get(area);
      if (same) same.push(entry);
      else found.set(area, [entry]);
    }
  }
  return found;
}
