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
  const inOrder = ordered(traits);
  const lists = listed(inOrder.map(({ keys }) => keys));
  for (const { each, keys } of inOrder) {
    const next = new Set(keys.flatMap((key) => following(lists.get(key))));
    for (const index of next) {
      const other = inOrder[index]?.each;
      if (other) yield [each, other];
    }
  }
}

/** Tells of any of the requirements the same pairs that it is in; in each, the one that comes first in their order comes first. */
export function candidatesOf(traits: readonly Traits[]): (one: Traits) => (readonly [Traits, Traits])[] {
  const inOrder = ordered(traits);
  const lists = listed(inOrder.map(({ keys }) => keys));
  const indexOf = new Map(inOrder.map(({ each }, index) => [each, index]));
  return (one) => {
    const own = indexOf.get(one);
    if (own === undefined) return [];
    const keys = inOrder[own]?.keys ?? [];
    const near = new Set(keys.flatMap((key) => around(lists.get(key)?.members ?? [], own)));
    return [...near].flatMap((index) => {
      const other = inOrder[index]?.each;
      return other ? [index < own ? ([other, one] as const) : ([one, other] as const)] : [];
    });
  };
}

interface Place {
  /** By what it is looked up. */
  readonly keys: readonly string[];
  /** Where it stands in the order of all. */
  readonly order: string;
}

/** A list of those that share a key, and how many of them have been passed. */
interface Passing {
  readonly members: number[];
  passed: number;
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

function listed(keysOfEach: readonly (readonly string[])[]): Map<string, Passing> {
  const lists = new Map<string, Passing>();
  for (const [index, keys] of keysOfEach.entries()) {
    for (const key of keys) {
      const list = lists.get(key);
      if (list) list.members.push(index);
      else lists.set(key, { members: [index], passed: 0 });
    }
  }
  return lists;
}

/** All lists are passed in their common order, so that the next in each is known without a search. */
function following(list: Passing | undefined): number[] {
  if (!list) return [];
  list.passed++;
  return list.members.slice(list.passed, list.passed + NEAR);
}

/** Those whose next ones a member is among, and its own next ones. */
function around(members: readonly number[], one: number): number[] {
  const at = members.indexOf(one);
  return [...members.slice(Math.max(0, at - NEAR), at), ...members.slice(at + 1, at + 1 + NEAR)];
}
