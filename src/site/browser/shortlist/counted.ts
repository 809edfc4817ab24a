// A shortlist → how many it keeps and drops, in words.

import type { Shortlist } from './shortlist.ts';

/** @example counted(list) // "2 kept, 1 dropped" */
export function counted(list: Shortlist): string {
  const kept = list.filter(({ state }) => state === 'kept').length;
  const dropped = list.length - kept;
  return [`${kept} kept`, dropped > 0 && `${dropped} dropped`].filter(Boolean).join(', ');
}
