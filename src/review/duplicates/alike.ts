// An entry that is being written → those listed that may be the same: by all that it says, and by its title alone. It runs in the browser too.

import { idOf } from '../../model/reference.ts';
import type { DuplicateIndex } from './duplicates.ts';
import { lookalikes, type NameList } from './lookalikes.ts';
import type { Described } from './traits.ts';

/** An entry that may be the same. */
export interface Alike {
  readonly id: string;
  readonly title: string;
  /** Why it may be, where more is alike than the title. */
  readonly reasons: readonly string[];
}

const MOST = 5;

/** The entries, the surest first. Without an index, which some kinds have not, titles alone tell. */
export function alike(described: Described, names: NameList, index: DuplicateIndex | undefined): Alike[] {
  const titles = new Map(names);
  const sure = (index?.like(described) ?? []).flatMap(({ reference, reasons }): Alike[] => {
    const id = idOf(reference);
    return titles.has(id) ? [{ id, title: titles.get(id) ?? id, reasons }] : [];
  });
  const byTitle = lookalikes(described.title, names).map((one) => ({ ...one, reasons: [] }));
  return [...sure, ...byTitle.filter(({ id }) => !sure.some((one) => one.id === id))].slice(0, MOST);
}
