// Both sides → the requirements that now ask for the same thing, or no longer, and the conflicts between them.

import { byCodeUnit } from '../../model/order.ts';
import type { Reference } from '../../model/reference.ts';
import type { Pair, Repeated } from '../../model/repetition.ts';
import type { Side } from '../change/change.ts';
import { type Delta, delta } from './delta.ts';

/** Two requirements that ask for the same thing. */
export interface Tie {
  readonly a: Reference;
  readonly b: Reference;
  readonly score: number;
  readonly confirmed: boolean;
  readonly reasons: readonly string[];
}

/** Two requirements that want what cannot be had together. */
export interface Clash {
  readonly parameter: string;
  readonly a: { readonly id: Reference; readonly value: string };
  readonly b: { readonly id: Reference; readonly value: string };
}

export type RepetitionEffect = Delta<Tie>;
export type ConflictEffect = Delta<Clash>;

type Sides = { readonly base: Side; readonly head: Side };

/** The repetitions that a change opens and closes. Where no requirement is touched, nothing is worked out. */
export function repetitionEffect(sides: Sides, touched?: ReadonlySet<Reference>): RepetitionEffect {
  if (!concernsDemand(touched)) return NOTHING;
  return delta<Tie>(pairsIn(sides.base, touched), pairsIn(sides.head, touched), ({ a, b }) => `${a} ${b}`);
}

/** The conflicts that a change opens and closes. */
export function conflictEffect(sides: Sides, touched?: ReadonlySet<Reference>): ConflictEffect {
  if (!concernsDemand(touched)) return NOTHING;
  const keyOf = ({ parameter, a, b }: Clash) => [parameter, a.id, a.value, b.id, b.value].join(' ');
  return delta(clashesIn(sides.base, touched), clashesIn(sides.head, touched), keyOf);
}

function clashesIn(side: Side, touched: ReadonlySet<Reference> | undefined): Clash[] {
  return side
    .differencesIn(repeatedIn(side, touched))
    .filter(({ band }) => band === 'conflict')
    .map(({ parameter, a, b }) => ({ parameter, a: { id: a.id, value: a.value }, b: { id: b.id, value: b.value } }));
}

function pairsIn(side: Side, touched: ReadonlySet<Reference> | undefined): Pair[] {
  const pairs = repeatedIn(side, touched).flatMap((repeated) => repeated.pairs);
  const own = touched ? pairs.filter(({ a, b }) => touched.has(a) || touched.has(b)) : pairs;
  return own.sort((one, other) => byCodeUnit(one.a, other.a) || byCodeUnit(one.b, other.b));
}

function repeatedIn(
  { related, repetitionsOf }: Side,
  touched: ReadonlySet<Reference> | undefined,
): readonly Repeated[] {
  return touched ? repetitionsOf(touched) : related.repetitions();
}

function concernsDemand(touched: ReadonlySet<Reference> | undefined): boolean {
  return touched === undefined || [...touched].some((one) => one.startsWith('requirement/'));
}

const NOTHING = { opened: [], closed: [] };
