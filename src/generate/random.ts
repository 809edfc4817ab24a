// A seed → a stream of numbers that is the same on every machine, and the choices made with it.

/** A stream of choices. */
export interface Random {
  /** A number from 0 (included) to 1 (excluded). */
  next(): number;
  /** A whole number from 0 to `count` - 1. */
  below(count: number): number;
  /** A whole number from 0 to `count` - 1, small ones far more likely, as words are in a language. */
  low(count: number): number;
  /** True in `share` of the cases, e.g. 0.25. */
  chance(share: number): boolean;
  /** Any of them, each as likely. */
  pick<T>(list: readonly T[]): T;
  /** One of them, the first far more likely than the last. */
  favour<T>(list: readonly T[]): T;
  /** From `least` to `most` different ones, the first more likely, in the order of the list. */
  several<T>(list: readonly T[], least: number, most: number): T[];
}

/** The stream of a name: the same seed and name give the same choices, whatever else was chosen before. */
export function randomFor(seed: number, name: string): Random {
  const next = mulberry32(hash(`${seed} ${name}`));
  const below = (count: number): number => Math.floor(next() * count);
  const pick = <T>(list: readonly T[]): T => at(list, below(list.length));
  const low = (count: number): number => rank(next(), count);
  const favour = <T>(list: readonly T[]): T => at(list, low(list.length));
  return {
    next,
    below,
    low,
    pick,
    favour,
    chance: (share) => next() < share,
    several: (list, least, most) => several(list, Math.min(list.length, least + below(most - least + 1)), favour),
  };
}

/** Where `share` (from 0 to 1) falls among `count` ranks whose weight is 1, 1/2, 1/3, …: Zipf's law. */
function rank(share: number, count: number): number {
  return Math.min(count, Math.floor((count + 1) ** share)) - 1;
}

function several<T>(list: readonly T[], count: number, favour: (list: readonly T[]) => T): T[] {
  const chosen = new Set<T>();
  // Rare ones may not come up; the first that are left make up the number.
  for (let tries = 0; chosen.size < count && tries < 4 * count; tries += 1) chosen.add(favour(list));
  for (const one of list) if (chosen.size < count) chosen.add(one);
  return list.filter((one) => chosen.has(one));
}

function at<T>(list: readonly T[], index: number): T {
  const item = list[index];
  if (item === undefined) throw new Error('There is nothing to choose from in an empty list.');
  return item;
}

/** Tommy Ettinger's Mulberry32, which he placed in the public domain: 32 bits of state, one multiplication a step. */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  return value >>> 0;
}
