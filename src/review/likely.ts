// The entries that a change adds or names anew → those that they probably repeat.

import type { Reference } from '../model/reference.ts';
import type { Side } from './change/change.ts';
import type { EntryChange } from './change/entries.ts';
import { type DuplicateIndex, indexListed } from './duplicates/duplicates.ts';
import { isRepeatable, listedIn, type Repeatable } from './duplicates/listed.ts';

/** Two entries that are probably one. */
export interface LikelyDuplicate {
  readonly a: Reference;
  readonly b: Reference;
  readonly score: number;
  readonly reasons: readonly string[];
}

/** What a change may list a second time. An entry whose name, text, supplier and website stay is not asked about again. */
export function likelyDuplicates(entries: readonly EntryChange[], { catalogue }: Side): LikelyDuplicate[] {
  const indexes = new Map<Repeatable, DuplicateIndex>();
  const indexOf = (kind: Repeatable) => {
    const index = indexes.get(kind) ?? indexListed(listedIn(catalogue, kind));
    indexes.set(kind, index);
    return index;
  };
  const found = entries.filter(isToldAnew).flatMap(({ id, kind }) => {
    if (!isRepeatable(kind)) return [];
    const own = listedIn(catalogue, kind).find(({ reference }) => reference === id);
    const like = own ? indexOf(kind).like(own, id) : [];
    return like.map(({ reference, score, reasons }) => ({ a: id, b: reference, score, reasons }));
  });
  return found.filter(({ a, b }) => !found.some((other) => other.a === b && other.b === a && b < a));
}

const TELLING = ['/title', '/website', '/summary', '/supplier', '/aliases'];

function isToldAnew({ change, fields }: EntryChange): boolean {
  return change === 'added' || (change !== 'removed' && fields.some(({ field }) => TELLING.includes(field)));
}
