// Entries that count as not there because they have errors → the effects without what would be lost by that alone.

import { idOf, type Reference } from '../../model/reference.ts';
import type { Side } from '../change/change.ts';
import type { EntryChange } from '../change/entries.ts';
import type { Effects } from './effects.ts';

/** The entries that the head has as files, and not as entries. */
export function leftOut(entries: readonly EntryChange[], { catalogue }: Side): Reference[] {
  const out = entries.filter(({ kind, id, change }) => change !== 'removed' && !catalogue.entries[kind].has(idOf(id)));
  return out.map(({ id }) => id);
}

/** What else is lost: with the errors mended these may be as they were. */
export function withoutLossesOf(out: readonly Reference[], effects: Effects): Effects {
  const { matches, repetitions, conflicts } = effects;
  const stays = (...ids: readonly Reference[]) => !ids.some((id) => out.includes(id));
  return {
    ...effects,
    matches: { ...matches, lost: matches.lost.filter((one) => stays(one.requirement, one.capability)) },
    repetitions: { ...repetitions, closed: repetitions.closed.filter(({ a, b }) => stays(a, b)) },
    conflicts: { ...conflicts, closed: conflicts.closed.filter(({ a, b }) => stays(a.id, b.id)) },
  };
}
