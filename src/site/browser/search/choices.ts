// A facet and its counts → the values that can be chosen, the most useful first, and how many are held back.

import type { Facet } from '../../../search/facet.ts';

/** A value as it can be chosen. */
export interface Choice {
  readonly id: string;
  readonly label: string;
  readonly count: number;
  /** Whether it stands below another value. */
  readonly isPart: boolean;
}

/** The values to show, and whether there are more. */
export interface Choices {
  readonly shown: readonly Choice[];
  readonly all: number;
}

/** More values than these are folded away. */
const MOST = 10;

/** Values with results, and the chosen ones whatever they count. */
export function choicesOf(
  { values }: Facet,
  counts: ReadonlyMap<string, number>,
  kept: ReadonlySet<string>,
  isWhole: boolean,
): Choices {
  const all = values
    .map(({ id, label, broader }) => ({ id, label, count: counts.get(id) ?? 0, isPart: broader !== undefined }))
    .filter(({ id, count }) => count > 0 || kept.has(id));
  if (all.length <= MOST) return { shown: all, all: all.length };
  const ordered = all.some(({ isPart }) => isPart) ? all : all.toSorted((a, b) => b.count - a.count);
  return { shown: isWhole ? ordered : ordered.filter(oneOf(foremost(all), kept)), all: all.length };
}

/** The largest, wholes before parts: a part's whole counts at least as much. */
function foremost(all: readonly Choice[]): ReadonlySet<string> {
  const wholes = all.filter(({ isPart }) => !isPart);
  const largest = wholes.toSorted((a, b) => b.count - a.count).slice(0, MOST);
  return new Set(largest.map(({ id }) => id));
}

function oneOf(few: ReadonlySet<string>, kept: ReadonlySet<string>): (choice: Choice) => boolean {
  return ({ id }) => few.has(id) || kept.has(id);
}
