// A list before and after → rows of the items in which it differs.

import type { Value } from '../../model/source.ts';
import { itemChanges } from './items.ts';
import type { Row } from './row.ts';
import { isMapping, isSame, type Mapping } from './value.ts';

/** How a list and its items are called. */
export interface ListWords {
  readonly label: string;
  readonly words: (value: Value) => string | null;
  readonly name: (item: Mapping) => string;
  readonly whole: (item: Value, parts: readonly string[]) => string | null;
}

/** What came, what went, and what says something else now. */
export function listRows(before: readonly Value[], after: readonly Value[], about: ListWords): Row[] {
  const { label, words } = about;
  const { added, removed, changed, kept, isReordered } = itemChanges(before, after);
  const note = noteOn(kept, isReordered, added.length + removed.length > 0);
  const isPlain = ![...added, ...removed].some(isMapping);
  const joined = (items: readonly Value[]) => (items.length === 0 ? null : words(items));
  if (isPlain && changed.length === 0) return [{ label, before: joined(removed), after: joined(added), ...note }];
  return [
    ...changed.map((one) => changedRow(one, about)),
    ...removed.map((item) => ({ label, before: words(item), after: null, note: 'taken out' })),
    ...added.map((item) => ({ label, before: null, after: words(item), note: 'new' })),
  ];
}

/** Of an item that is another thing now, nothing is the same but the place. */
function changedRow({ before, after }: { before: Mapping; after: Mapping }, about: ListWords): Row {
  const { label, words, name, whole } = about;
  const different = differentIn(before, after);
  const [old, now] = [whole(before, different), whole(after, different)];
  if (old !== null && now !== null && name(before) !== name(after))
    return { label, before: words(before), after: words(after) };
  const parts = old === null || now === null ? differing(before, after, different, words) : { before: old, after: now };
  return { label: `${label}, ${name(after)}`, ...parts };
}

function noteOn(kept: number, isReordered: boolean, areOthers: boolean): { note?: string } {
  const words = [
    ...(kept > 0 ? [`${kept}${areOthers ? ' more' : ''} stayed`] : []),
    ...(isReordered ? ['in another order'] : []),
  ];
  return words.length > 0 ? { note: words.join(', ') } : {};
}

function differentIn(before: Mapping, after: Mapping): string[] {
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return keys.filter((key) => !isSame(before[key], after[key]));
}

function differing(
  before: Mapping,
  after: Mapping,
  different: readonly string[],
  words: ListWords['words'],
): Pick<Row, 'before' | 'after'> {
  const part = (item: Mapping) =>
    Object.fromEntries(different.flatMap((key) => (key in item ? [[key, item[key] ?? null]] : [])));
  return { before: words(part(before)), after: words(part(after)) };
}
