// Words with their weights → numbers in order, so that two lists are held against each other in one walk, without a look into a table.

/** Words by their numbers, in the order of those, and how much each weighs. */
export interface Weights {
  readonly numbers: readonly number[];
  readonly weights: readonly number[];
  /** All of them added up. */
  readonly whole: number;
}

/** The words in numbers; a word has the same number wherever it is met. */
export function weightsOf(words: Iterable<readonly [string, number]>): Weights {
  const inOrder = Array.from(words, ([word, weight]) => ({ number: numberOf(word), weight }));
  inOrder.sort((a, b) => a.number - b.number);
  const weights = inOrder.map(({ weight }) => weight);
  return {
    numbers: inOrder.map(({ number }) => number),
    weights,
    whole: weights.reduce((sum, weight) => sum + weight, 0),
  };
}

/** The products of the weights of the shared words added up: of weighed texts the cosine of the angle between them. */
export function product(a: Weights, b: Weights): number {
  return sumOfShared(a, b, (weight, other) => weight * other);
}

/** What part of the lesser list, by weight, occurs in the other: 1 where one list holds all of the other. */
export function overlap(a: Weights, b: Weights): number {
  const both = sumOfShared(a, b, (weight) => weight);
  return both === 0 ? 0 : both / Math.min(a.whole, b.whole);
}

function sumOfShared(a: Weights, b: Weights, of: (weight: number, other: number) => number): number {
  let sum = 0;
  let atA = 0;
  let atB = 0;
  while (atA < a.numbers.length && atB < b.numbers.length) {
    const apart = (a.numbers[atA] ?? 0) - (b.numbers[atB] ?? 0);
    if (apart === 0) sum += of(a.weights[atA] ?? 0, b.weights[atB] ?? 0);
    if (apart <= 0) atA++;
    if (apart >= 0) atB++;
  }
  return sum;
}

function numberOf(word: string): number {
  const known = NUMBERS.get(word) ?? NUMBERS.size;
  if (known === NUMBERS.size) NUMBERS.set(word, known);
  return known;
}

const NUMBERS = new Map<string, number>();
