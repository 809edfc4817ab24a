// Sentences that say the same of one entry after another → one sentence for all of them.

import { KINDS } from '../../model/kind.ts';

/**
 * The sentences, in the order in which each is said first.
 * @example together(['route/a is new', 'route/b is new']) // ["Each of route/a and route/b is new"]
 */
export function together(sentences: readonly string[], atStart: 'Each of' | 'each of' = 'Each of'): string[] {
  const groups = new Map<string, string[]>();
  for (const one of sentences) {
    const [id = ''] = ENTRY.exec(one) ?? [];
    const rest = id === '' ? one : one.replace(id, GAP);
    groups.set(rest, [...(groups.get(rest) ?? []), id]);
  }
  return Array.from(groups, ([rest, ids]) => filled(rest, ids, atStart));
}

/** The first entry that a sentence names. */
const ENTRY = new RegExp(`\\b(?:${KINDS.join('|')})/[a-z0-9-]+`);

/** Where the entry stood: no sentence has such a sign. */
const GAP = '\u0000';

/** As many are named; all of them come below. */
const FEW = 3;

function filled(rest: string, ids: readonly string[], atStart: string): string {
  const [only = ''] = ids;
  if (ids.length === 1) return rest.replace(GAP, () => only);
  if (!rest.includes(GAP)) return rest;
  const named = ids.length > FEW + 1 ? ids.slice(0, FEW) : ids.slice(0, -1);
  const last = ids.length > FEW + 1 ? `${ids.length - FEW} more` : ids.at(-1);
  const each = rest.startsWith(GAP) ? atStart : 'each of';
  return rest.replace(GAP, () => `${each} ${named.join(', ')} and ${last}`);
}
