// Words with their weights → numbers in order, so that two lists are held against each other without a look at any letter.

/** Words by their numbers, in the order of those, and how much each weighs. */
export interface Weights {
  readonly numbers: readonly number[];
  readonly weights: readonly number[];
  /** All of them added up. */
  readonly whole: number;
  /** One of 32 bits for each word: lists without a common bit have no common word. */
  readonly bits: number;
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
    bits: inOrder.reduce((bits, { number }) => bits | (1 << (number & 31)), 0),
  };
}

/**
 * The products of the weights of the shared words added up: of weighed texts the cosine of the angle between them. It is quickest where
 * one list is held against many, one after another, as texts have dozens of words.
 */
export function product(a: Weights, b: Weights): number {
  // What was held against another a moment ago is likely the one that is held against many.
  if (LAID.list !== a && LAID.list !== b) layOut(LAID.other === b ? b : a);
  const other = LAID.list === a ? b : a;
  LAID.other = other;
  const { numbers, weights } = other;
  const { byNumber } = LAID;
  let sum = 0;
  for (let at = 0; at < numbers.length; at++) sum += (byNumber[numbers[at] ?? 0] ?? 0) * (weights[at] ?? 0);
  return sum;
}

/** What part of the lesser list, by weight, occurs in the other: 1 where one list holds all of the other. */
export function overlap(a: Weights, b: Weights): number {
  if ((a.bits & b.bits) === 0) return 0;
  const both = weightOfShared(a, b);
  return both === 0 ? 0 : both / Math.min(a.whole, b.whole);
}

/** In one walk along both, as few words are soon passed. */
function weightOfShared(a: Weights, b: Weights): number {
  let sum = 0;
  let atA = 0;
  let atB = 0;
  while (atA < a.numbers.length && atB < b.numbers.length) {
    const apart = (a.numbers[atA] ?? 0) - (b.numbers[atB] ?? 0);
    if (apart === 0) sum += a.weights[atA] ?? 0;
    if (apart <= 0) atA++;
    if (apart >= 0) atB++;
  }
  return sum;
}

/** Lays a list out, in place of the one before, so that what it says of a word is found without a search. */
function layOut(list: Weights): void {
  const { numbers, weights } = list;
  for (const number of LAID.list.numbers) LAID.byNumber[number] = 0;
  if (LAID.byNumber.length < NUMBERS.size) LAID.byNumber = new Float64Array(2 * NUMBERS.size);
  for (let at = 0; at < numbers.length; at++) LAID.byNumber[numbers[at] ?? 0] = weights[at] ?? 0;
  LAID.list = list;
}

function numberOf(word: string): number {
  const known = NUMBERS.get(word) ?? NUMBERS.size;
  if (known === NUMBERS.size) NUMBERS.set(word, known);
  return known;
}

const NUMBERS = new Map<string, number>();

const NOTHING = weightsOf([]);

/** The list that is laid out, what each word weighs in it by the number of the word, and the list that was held against it last. */
const LAID = { list: NOTHING, byNumber: new Float64Array(0), other: NOTHING };
