// The traits of two entries → how sure it is that they are one thing, and why.

import { alike, covered, type Rarity } from '../../text/rarity.ts';
import { isWithin } from './address.ts';
import { isSameBody } from './names.ts';
import type { Traits } from './traits.ts';

/** What two entries have in common, each from 0 to 1. */
export interface Signals {
  readonly title: number;
  readonly address: number;
  readonly supplier: number;
  /** 1 where both name a supplier, and it is not the same. */
  readonly otherSupplier: number;
  readonly text: number;
}

/** How much words and hosts tell among all that is listed. */
export interface Measures {
  readonly names: Rarity;
  /** How many listed entries have a host. */
  readonly sharing: (host: string) => number;
}

/** What two entries have in common. */
export function signalsOf(a: Traits, b: Traits, measures: Measures): Signals {
  const isStated = a.supplier.size > 0 && b.supplier.size > 0;
  const isSame = isStated && isSameBody(a.supplier, b.supplier);
  return {
    title: titleLikeness(a, b, measures.names),
    address: addressLikeness(a, b, measures),
    supplier: isSame ? 1 : 0,
    otherSupplier: isStated && !isSame ? 1 : 0,
    text: alike(a.text, b.text),
  };
}

/** The share of the shorter title that the longer one has, less where much is left over. */
function titleLikeness(a: Traits, b: Traits, rarity: Rarity): number {
  if (a.squashed.some((name) => b.squashed.some((other) => isOneName(name, other)))) return 1;
  const [few, many] = a.name.size < b.name.size ? [a.name, b.name] : [b.name, a.name];
  const share = covered(few, many, rarity);
  return share * (0.6 + (0.4 * few.size) / many.size);
}

/** One that begins the other is short for it. */
function isOneName(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return (
    short === long || (short.length >= SHORTEST && long.startsWith(short) && /^\d+$/.test(long.slice(short.length)))
  );
}

const SHORTEST = 4;

/** A page of its own says more than a host, which may be that of many. */
function addressLikeness({ address: a }: Traits, { address: b }: Traits, { sharing }: Measures): number {
  if (!a || !b || a.host !== b.host) return 0;
  const shared = 1 / Math.max(1, sharing(a.host));
  if (!isWithin(a, b)) return shared / 2;
  return a.path.length > 0 ? 1 : shared;
}

/** What each signal adds: set by judgement and held to test/review/duplicates/tuning.json; the held-out half was not looked at. */
const WEIGHTS = { title: 6, address: 4, supplier: 1.5, otherSupplier: -2, text: 6 } as const;
const START = -6;

/** How sure it is that two entries are one, from 0 to 1. */
export function sureness(signals: Signals): number {
  const names = Object.keys(WEIGHTS) as (keyof Signals)[];
  const sum = names.reduce((total, name) => total + WEIGHTS[name] * signals[name], START);
  return 1 / (1 + Math.exp(-sum));
}

/** Why, in words, the weightiest first. */
export function reasonsFor({ title, address, supplier, text }: Signals): string[] {
  const reasons: [number, string][] = [
    [title, title === 1 ? 'same title' : 'similar title'],
    [address, address === 1 ? 'same website' : 'website on the same host'],
    [supplier / 2, 'same supplier'],
    [text, 'similar text'],
  ];
  const telling = reasons.filter(([weight]) => weight >= 0.25);
  return telling.sort(([a], [b]) => b - a).map(([, words]) => words);
}
