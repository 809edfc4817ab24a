// Entries that count as not there because they have errors → the effects without what would be lost by that alone.

import { areaReference, idOf, type Reference } from '../../model/reference.ts';
import type { Side } from '../change/change.ts';
import type { EntryChange } from '../change/entries.ts';
import { textsAt } from '../change/value.ts';
import type { Effects } from './effects.ts';

/** The entries that the head has as files, and not as entries. */
export function leftOut(entries: readonly EntryChange[], { catalogue }: Side): EntryChange[] {
  return entries.filter(({ kind, id, change }) => change !== 'removed' && !catalogue.entries[kind].has(idOf(id)));
}

/** What else is lost: with the errors mended these may be as they were. */
export function withoutLossesOf(out: readonly EntryChange[], effects: Effects): Effects {
  const { matches, gaps, repetitions, conflicts } = effects;
  const ids = new Set(out.map(({ id }) => id));
  const areas = new Set(out.flatMap(({ before }) => textsAt(before?.data, 'areas').map(areaReference)));
  const stays = (...some: readonly Reference[]) => !some.some((id) => ids.has(id));
  return {
    ...effects,
    matches: { ...matches, lost: matches.lost.filter((one) => stays(one.requirement, one.capability)) },
    gaps: {
      closed: gaps.closed.filter((area) => !areas.has(area)),
      opened: gaps.opened.filter((area) => !areas.has(area)),
      reasons: gaps.reasons.filter(({ area }) => !areas.has(area)),
    },
    repetitions: { ...repetitions, closed: repetitions.closed.filter(({ a, b }) => stays(a, b)) },
    conflicts: { ...conflicts, closed: conflicts.closed.filter(({ a, b }) => stays(a.id, b.id)) },
  };
}
