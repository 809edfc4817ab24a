// The files of a change → the entries that it adds, changes, removes or renames.

import { KINDS, type Kind } from '../../model/kind.ts';
import { type Reference, referenceTo } from '../../model/reference.ts';
import { roleOf } from '../../model/role.ts';
import type { Source } from '../../model/source.ts';
import type { BareChange, FileChange } from './change.ts';
import { type FieldChange, fieldChanges } from './fields.ts';
import { textAt, textsAt } from './value.ts';

/** An entry that a change touches. */
export interface EntryChange {
  /** Its reference after the change; before it, where it is gone. */
  readonly id: Reference;
  readonly kind: Kind;
  readonly change: 'added' | 'changed' | 'removed' | 'renamed';
  /** What a renamed one was before. */
  readonly from?: Reference;
  readonly fields: readonly FieldChange[];
  /** Left out where there was none, or where it could not be read. */
  readonly before?: Source;
  readonly after?: Source;
}

/** Whether nobody knows what the entry is to say. */
export function isUnreadable({ change, after }: EntryChange): boolean {
  return change !== 'removed' && after === undefined;
}

/** The entries that a change touches, by kind and id. */
export function entryChanges({ files, sides }: Pick<BareChange, 'files' | 'sides'>): EntryChange[] {
  const touched = files.flatMap(touchedBy).map((one) => ({
    ...one,
    before: one.change === 'added' ? undefined : sides.base.sources.get(one.file),
    after: one.change === 'removed' ? undefined : sides.head.sources.get(one.file),
  }));
  const renamed = renamesAmong(touched);
  const moved = new Set([...renamed.keys(), ...renamed.values()]);
  const stayed = touched.filter((one) => !moved.has(one)).map(entryChange);
  return [...stayed, ...Array.from(renamed, ([from, to]) => rename(from, to))].sort(byReference);
}

interface Touched {
  readonly file: string;
  readonly kind: Kind;
  readonly id: string;
  readonly change: FileChange['change'];
  readonly before?: Source | undefined;
  readonly after?: Source | undefined;
}

function touchedBy({ file, change }: FileChange): Touched[] {
  const role = file === undefined ? undefined : roleOf(file);
  if (file === undefined || role?.is !== 'entry' || !file.endsWith('.md')) return [];
  return [{ file, kind: role.kind, id: role.id, change }];
}

/** What is gone and came back under another id: the new one names the old as an alias, or holds its title or its text. */
function renamesAmong(touched: readonly Touched[]): Map<Touched, Touched> {
  const found = new Map<Touched, Touched>();
  const free = new Set(touched.filter(({ change }) => change === 'added'));
  const gone = touched.filter(({ change }) => change === 'removed');
  for (const isHeir of [namesAsAlias, holdsTheSame]) {
    for (const one of gone) {
      const heir = found.has(one) ? undefined : [...free].find((added) => isHeir(added, one));
      if (!heir) continue;
      found.set(one, heir);
      free.delete(heir);
    }
  }
  return found;
}

function namesAsAlias({ kind, after }: Touched, gone: Touched): boolean {
  return kind === gone.kind && textsAt(after?.data, 'aliases').includes(gone.id);
}

function holdsTheSame({ kind, after }: Touched, { kind: other, before }: Touched): boolean {
  if (kind !== other || !after || !before) return false;
  const isSameText = before.body.trim() !== '' && after.body.trim() === before.body.trim();
  const title = textAt(before.data, 'title');
  return isSameText || (title !== undefined && textAt(after.data, 'title') === title);
}

function entryChange({ kind, id, change, before, after }: Touched): EntryChange {
  const fields = fieldChanges(before, after);
  return { id: referenceTo(kind, id), kind, change, fields, ...(before && { before }), ...(after && { after }) };
}

function rename(from: Touched, to: Touched): EntryChange {
  const { before } = from;
  return {
    ...entryChange({ ...to, before }),
    change: 'renamed',
    from: referenceTo(from.kind, from.id),
  };
}

function byReference(a: EntryChange, b: EntryChange): number {
  const order = KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind);
  return order || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}
