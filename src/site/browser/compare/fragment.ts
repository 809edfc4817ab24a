// What is compared ↔ the fragment of the page's address ("#c=autopsy&c=x-ways&need=force-2022-kiosks").

import { isId } from '../../../model/id.ts';

/** Which capabilities are compared, and against which requirement. */
export interface Comparison {
  /** At most `MOST`. */
  readonly ids: readonly string[];
  /** What stands in the address beyond them. */
  readonly refused: readonly string[];
  readonly need: string | undefined;
}

/** So many columns can still be read side by side. */
export const MOST = 6;

const LONGEST = 4000;

/** Reads a fragment; what cannot be an id is left out, whatever the address holds. */
export function readComparison(fragment: string): Comparison {
  const parameters = new URLSearchParams(fragment.replace(/^#/, '').slice(0, LONGEST));
  const ids = [...new Set(parameters.getAll('c').filter(isId))];
  const need = parameters.get('need');
  return { ids: ids.slice(0, MOST), refused: ids.slice(MOST), need: isId(need) ? need : undefined };
}

/** The fragment of a comparison. @example writeComparison(['autopsy']) // "#c=autopsy" */
export function writeComparison(ids: readonly string[], need?: string): string {
  const pairs = [...ids.map((id) => ['c', id]), ...(need === undefined ? [] : [['need', need]])];
  return `#${new URLSearchParams(pairs)}`;
}
