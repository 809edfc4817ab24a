// The entries that a change takes out or renames → what becomes of their addresses.

import { addressOf, idOf } from '../../model/reference.ts';
import { tombstoneFile } from '../../model/role.ts';
import type { Side } from '../change/change.ts';
import type { EntryChange } from '../change/entries.ts';
import { textsAt } from '../change/value.ts';

/** Addresses that lead elsewhere, that say that the entry is gone, and that lead nowhere any more. */
export interface AddressEffect {
  readonly redirected: readonly { readonly from: string; readonly to: string }[];
  readonly retired: readonly string[];
  readonly removed: readonly string[];
}

/** What becomes of the addresses of a change. */
export function addressEffect(entries: readonly EntryChange[], head: Side): AddressEffect {
  const gone = entries.flatMap((entry) => fateOf(entry, head));
  return {
    redirected: gone.flatMap(({ from, to }) => (to === undefined ? [] : [{ from, to }])),
    retired: gone.filter(({ isTraced }) => isTraced).map(({ from }) => from),
    removed: gone.filter(({ to, isTraced }) => to === undefined && !isTraced).map(({ from }) => from),
  };
}

interface Fate {
  readonly from: string;
  readonly to?: string;
  readonly isTraced: boolean;
}

/** Of the entry's own address, and of each alias that it had. */
function fateOf({ id, from = id, kind, change, before, after }: EntryChange, head: Side): Fate[] {
  if (change === 'added') return [];
  const own = idOf(from);
  const living = change === 'removed' ? [] : [idOf(id), ...textsAt(after?.data, 'aliases')];
  const to = addressOf(kind, idOf(id));
  const isNew = new Set(change === 'removed' ? [] : textsAt(after?.data, 'aliases'));
  return [own, ...textsAt(before?.data, 'aliases')]
    .filter((each) => each !== idOf(id) || change === 'removed')
    .filter((each) => each === own || !isNew.has(each))
    .map((each) => ({
      from: addressOf(kind, each),
      isTraced: head.files.has(tombstoneFile(kind, each)),
      ...(living.includes(each) && { to }),
    }));
}
