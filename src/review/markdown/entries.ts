// The entries that a change touches → the parts of the comment about them, one for those in which the same changes.

import { idOf } from '../../model/reference.ts';
import { tombstoneFile } from '../../model/role.ts';
import type { Source } from '../../model/source.ts';
import { counted } from '../../text/counted.ts';
import { quote } from '../../text/quote.ts';
import type { Tree } from '../change/change.ts';
import { type EntryChange, isUnreadable } from '../change/entries.ts';
import { renderEntry, tableOf, titleIn } from './entry.ts';
import { folded } from './folded.ts';
import type { Wording } from './wording.ts';

/** So many in which the same changes are told together. */
const MANY = 3;

/** A part for each entry or group of entries, in their order. */
export function renderEntries(entries: readonly EntryChange[], head: Tree, wording: Wording): string[] {
  const alike = new Map<string, EntryChange[]>();
  for (const entry of entries) {
    const key = isMereChange(entry) ? tableOf(entry, wording) : entry.id;
    alike.set(key, [...(alike.get(key) ?? []), entry]);
  }
  return Array.from(alike, ([table, group]) => {
    if (group.length >= MANY) return [renderGroup(group, table)];
    return group.map((entry) => renderEntry(entry, wording, traceOf(entry, head)));
  }).flat();
}

function isMereChange(entry: EntryChange): boolean {
  return entry.change === 'changed' && !isUnreadable(entry);
}

/** What is left of an entry that goes. */
export function traceOf({ id, kind }: EntryChange, { sources }: Tree): Source | undefined {
  return sources.get(tombstoneFile(kind, idOf(id)));
}

function renderGroup(group: readonly EntryChange[], table: string): string {
  const names = group.map((entry) => `- ${quote(titleIn(entry))}, ${quote(entry.id)}`).join('\n');
  const what = table === '' ? 'What they say is the same.' : table;
  return ['### Changed in the same way', folded(counted(group.length, 'entry', 'entries'), names), what].join('\n\n');
}
