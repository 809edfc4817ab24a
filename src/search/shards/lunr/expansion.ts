// A pattern and words → the words that it matches, in the order in which lunr finds them.

import lunr from 'lunr';

/** A state of lunr's automaton: where each letter leads; "*" stands for any letter. */
interface State {
  readonly final: boolean;
  readonly edges: Readonly<Record<string, State>>;
}

/** What was found, letter by letter. Keys that are digits come first whenever they were added, as in lunr. */
interface Branch {
  final: boolean;
  readonly edges: Record<string, Branch>;
  /** The states in which it was reached. */
  readonly reachedIn: Set<State>;
}

/** The words of the list that begin with the same `depth` letters, from one place of the list up to another. */
interface Range {
  readonly from: number;
  readonly to: number;
  readonly depth: number;
}

interface Frame {
  readonly state: State;
  readonly from: Range;
  readonly to: Branch;
}

/** A pattern: a text with "*" for any letters, or a word and how many edits may part them. */
export interface Pattern {
  readonly text: string;
  readonly editDistance: number | undefined;
}

/**
 * The words that match, of a list in the order of their code units. The order of what is found decides between equal scores, and the
 * last bit of sums. Sorted words are a tree as they stand, so that of a large list only what a pattern reaches is looked at.
 */
export function matching(words: readonly string[], pattern: Pattern): string[] {
  const found = newBranch();
  const frames: Frame[] = [{ state: automatonOf(pattern), from: { from: 0, to: words.length, depth: 0 }, to: found }];
  for (let frame = frames.pop(); frame; frame = frames.pop()) frames.push(...stepsFrom(words, frame));
  return wordsOf(found);
}

function automatonOf({ text, editDistance }: Pattern): State {
  const { fromString, fromFuzzyString } = lunr.TokenSet as unknown as {
    readonly fromString: (text: string) => State;
    readonly fromFuzzyString: (text: string, editDistance: number) => State;
  };
  return editDistance === undefined ? fromString(text) : fromFuzzyString(text, editDistance);
}

/**
 * One step of lunr's `TokenSet.intersect`. lunr takes the same step again for each way to the same place, of which a pattern
 * with many "*" has more than anybody can wait for; whatever follows was found the first time.
 */
function stepsFrom(words: readonly string[], { state, from, to }: Frame): Frame[] {
  if (to.reachedIn.has(state)) return [];
  to.reachedIn.add(state);
  const steps: Frame[] = [];
  for (const [wanted, next] of Object.entries(state.edges)) {
    for (const letter of wanted === '*' ? lettersAt(words, from) : [wanted]) {
      const narrowed = narrowedBy(words, from, letter);
      if (narrowed.from === narrowed.to) continue;
      to.edges[letter] ??= newBranch();
      const reached = to.edges[letter];
      reached.final ||= next.final && words[narrowed.from]?.length === narrowed.depth;
      steps.push({ state: next, from: narrowed, to: reached });
    }
  }
  return steps;
}

/** The letters with which words of a range go on: digits first, as lunr's tree has them. */
function lettersAt(words: readonly string[], { from, to, depth }: Range): string[] {
  const letters: string[] = [];
  let at = words[from]?.length === depth ? from + 1 : from;
  while (at < to) {
    const code = words[at]?.charCodeAt(depth) ?? 0;
    letters.push(String.fromCharCode(code));
    at = firstAbove(words, { from: at, to, depth }, code);
  }
  const isDigit = (letter: string) => /[0-9]/.test(letter);
  return [...letters.filter(isDigit), ...letters.filter((letter) => !isDigit(letter))];
}

function narrowedBy(words: readonly string[], range: Range, letter: string): Range {
  const code = letter.charCodeAt(0);
  const from = firstAbove(words, range, code - 1);
  return { from, to: firstAbove(words, { ...range, from }, code), depth: range.depth + 1 };
}

/** The place of the first word of a range that goes on with a greater code unit; a word that ends there comes before all others. */
function firstAbove(words: readonly string[], { from, to, depth }: Range, code: number): number {
  let [low, high] = [from, to];
  while (low < high) {
    const middle = (low + high) >>> 1;
    // Of a word that ends there the code is no number, and no comparison with it holds.
    if ((words[middle]?.charCodeAt(depth) ?? 0) > code) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The order of lunr's `TokenSet.toArray`: of each branch the last twig first. */
function wordsOf(root: Branch): string[] {
  const words: string[] = [];
  const stack: [text: string, branch: Branch][] = [['', root]];
  for (let next = stack.pop(); next; next = stack.pop()) {
    const [text, { final, edges }] = next;
    if (final) words.push(text);
    for (const [letter, branch] of Object.entries(edges)) stack.push([text + letter, branch]);
  }
  return words;
}

function newBranch(): Branch {
  return { final: false, edges: {}, reachedIn: new Set() };
}
