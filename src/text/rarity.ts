// How often words occur → how much each tells, and how much two texts have in common.

/** How much a word tells: the rarer, the more; one that occurs nowhere tells the most. */
export type Rarity = (word: string) => number;

/** Words with their weights; the squares of the weights add up to one, or to nothing where there is no word. */
export type Weighed = ReadonlyMap<string, number>;

/** In how many of so many lists each word occurs. */
export interface Counts {
  readonly lists: number;
  readonly words: ReadonlyMap<string, number>;
}

/** How much each word tells among those lists, each of which counts a word once. */
export function rarityIn(lists: readonly Iterable<string>[]): Rarity {
  return rarityOf(countsIn(lists));
}

/** In how many of those lists each word occurs. */
export function countsIn(lists: readonly Iterable<string>[]): Counts {
  const words = new Map<string, number>();
  for (const list of lists) for (const word of new Set(list)) words.set(word, (words.get(word) ?? 0) + 1);
  return { lists: lists.length, words };
}

/** How much each word tells where it occurs that often. */
export function rarityOf({ lists, words }: Counts): Rarity {
  const weights = new Map(Array.from(words, ([word, count]) => [word, Math.log(1 + lists / count)]));
  return (word) => weights.get(word) ?? Math.log(1 + lists);
}

/** The words of a text weighed: the oftener in it and the rarer elsewhere, the heavier. */
export function weighed(words: Iterable<string>, rarity: Rarity): Weighed {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const raw = Array.from(counts, ([word, count]) => [word, (1 + Math.log(count)) * rarity(word)] as const);
  const length = Math.hypot(...raw.map(([, weight]) => weight));
  return new Map(raw.map(([word, weight]) => [word, weight / length]));
}

/** How alike two texts are, from 0 to 1: the cosine of the angle between their words. */
export function alike(a: Weighed, b: Weighed): number {
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [word, weight] of few) sum += weight * (many.get(word) ?? 0);
  return sum;
}

/** What part of the lesser list, by rarity, occurs in the other: 1 where one list holds all of the other. */
export function covered(a: ReadonlySet<string>, b: ReadonlySet<string>, rarity: Rarity): number {
  const both = sumOf(a, rarity, b);
  return both === 0 ? 0 : both / Math.min(sumOf(a, rarity), sumOf(b, rarity));
}

/** The rarities of the words added up; with `among`, only of those that it has. */
function sumOf(words: ReadonlySet<string>, rarity: Rarity, among: ReadonlySet<string> = words): number {
  let sum = 0;
  for (const word of words) if (among.has(word)) sum += rarity(word);
  return sum;
}
