// All requirements → the pairs that are worth a look, without looking at all pairs.
//
// Requirements that share something telling stand in one list: the closest area, that area with a function or a form, the rarest words
// together. The lists are in one order, which puts like next to like; in each, a requirement is held against those that follow it closely.
// So the work grows with the number of requirements, and short lists, as in any catalogue of a few hundred, are looked at whole.
//
//   self-service-kiosks + prioritise:   a ── b ── c ── d ── …
//                                       └────┴────┘  the next NEAR

import { levelsNamed, type Traits } from './traits.ts';

/** How many of those that follow in a list are looked at. */
const NEAR = 12;

/** How many of its most telling words together mark a text, so that a copy is found wherever it was filed. */
const WORDS = 3;

/** The pairs that share something telling, each once. */
export function* candidates(traits: readonly Traits[]): Generator<readonly [Traits, Traits]> {
  const inOrder = listed(traits);
  // By whom each was met last, so that none is met twice in two lists.
  const metBy = new Int32Array(inOrder.length).fill(-1);
  for (const [index, { each, lists }] of inOrder.entries()) {
    for (const next of lists.flatMap(following)) {
      const other = inOrder[next]?.each;
      if (!other || metBy[next] === index) continue;
      metBy[next] = index;
      yield [each, other];
    }
  }
}

/** Tells of any of the requirements the same pairs that it is in; in each, the one that comes first in their order comes first. */
export function candidatesOf(traits: readonly Traits[]): (one: Traits) => (readonly [Traits, Traits])[] {
  const inOrder = listed(traits);
  const indexOf = new Map(inOrder.map(({ each }, index) => [each, index]));
  return (one) => {
    const own = indexOf.get(one);
    if (own === undefined) return [];
    const lists = inOrder[own]?.lists ?? [];
    const near = new Set(lists.flatMap(({ members }) => around(members, own)));
    return [...near].flatMap((index) => {
      const other = inOrder[index]?.each;
      return other ? [index < own ? ([other, one] as const) : ([one, other] as const)] : [];
    });
  };
}

/** A requirement in the order of all, with the lists in which it stands. */
interface Listed {
  readonly each: Traits;
  readonly lists: readonly List[];
}

/** Those that share a key, by their places in the order of all, and how many of them have been passed. */
interface List {
  readonly members: number[];
  passed: number;
}

function listed(traits: readonly Traits[]): Listed[] {
  const lists = new Map<string, List>();
  return ordered(traits).map(({ each, keys }, index) => ({
    each,
    lists: keys.map((key) => {
      const list = lists.get(key) ?? { members: [], passed: 0 };
      if (list.members.push(index) === 1) lists.set(key, list);
      return list;
    }),
  }));
}

interface Place {
  /** By what it is looked up. */
  readonly keys: readonly string[];
  /** Where it stands in the order of all. */
  readonly order: string;
}

function ordered(traits: readonly Traits[]): (Place & { readonly each: Traits })[] {
  return traits.map((each) => ({ each, ...placeOf(each) })).sort((a, b) => (a.order < b.order ? -1 : 1));
}

function placeOf(traits: Traits): Place {
  const functions = [...levelsNamed(traits, 'functions')].sort();
  const words = tellingWords(traits).join(' ');
  const area = traits.mainArea;
  const things = [...functions, ...levelsNamed(traits, 'delivery')];
  const keys = [area, ...things.map((thing) => `${area} ${thing}`), `"${words}"`];
  return { keys, order: [area, functions, traits.seeks, words, traits.reference].join(' ') };
}

function tellingWords({ words }: Traits): string[] {
  const heaviest = [...words].sort(([a, weight], [b, other]) => other - weight || (a < b ? -1 : 1));
  return heaviest.slice(0, WORDS).map(([word]) => word);
}

/** All lists are passed in their common order, so that the next in each is known without a search. */
function following(list: List): number[] {
  list.passed++;
  return list.members.slice(list.passed, list.passed + NEAR);
}

/** Those whose next ones a member is among, and its own next ones. */
function around(members: readonly number[], one: number): number[] {
  const at = members.indexOf(one);
  return [...members.slice(Math.max(0, at - NEAR), at), ...members.slice(at + 1, at + 1 + NEAR)];
}
