// A pattern and words → the words that it matches, in the order in which lunr finds them.

import lunr from 'lunr';

/** A state of lunr's automaton: where each letter leads; "*" stands for any letter. */
interface State {
  readonly final: boolean;
  readonly edges: Readonly<Record<string, State>>;
}

/** The words of a list, letter by letter. Keys that are digits come first whenever they were added, as in lunr. */
export interface Branch {
  final: boolean;
  readonly edges: Record<string, Branch>;
  /** The states in which it was reached. */
  readonly reachedIn: Set<State>;
}

interface Frame {
  readonly state: State;
  readonly from: Branch;
  readonly to: Branch;
}

/** A pattern: a text with "*" for any letters, or a word and how many edits may part them. */
export interface Pattern {
  readonly text: string;
  readonly editDistance: number | undefined;
}

/** The words of the tree that match. The order decides between equal scores, and the last bit of sums. */
export function matching(tree: Branch, pattern: Pattern): string[] {
  const found = newBranch();
  const frames: Frame[] = [{ state: automatonOf(pattern), from: tree, to: found }];
  for (let frame = frames.pop(); frame; frame = frames.pop()) frames.push(...stepsFrom(frame));
  return wordsOf(found);
}

/** The tree of some words. */
export function branching(words: readonly string[]): Branch {
  const root = newBranch();
  for (const word of [...words].sort()) {
    let at = root;
    for (const letter of word.split('')) {
      at.edges[letter] ??= newBranch();
      at = at.edges[letter];
    }
    at.final = true;
  }
  return root;
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
function stepsFrom({ state, from, to }: Frame): Frame[] {
  if (to.reachedIn.has(state)) return [];
  to.reachedIn.add(state);
  const steps: Frame[] = [];
  for (const [wanted, next] of Object.entries(state.edges)) {
    for (const [letter, child] of Object.entries(from.edges)) {
      if (letter !== wanted && wanted !== '*') continue;
      to.edges[letter] ??= newBranch();
      const reached = to.edges[letter];
      reached.final ||= child.final && next.final;
      steps.push({ state: next, from: child, to: reached });
    }
  }
  return steps;
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
