// Two names → which of them stands first in whatever we list.

/** Orders names by their code units, so that no language setting of a machine has a say. */
export function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
