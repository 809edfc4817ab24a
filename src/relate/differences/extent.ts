// Needs of one parameter → everything that would satisfy them all: sets of levels, or a range of numbers.
//
// A level stands for one setting of one instance. `includes` asks for several at once, so that needs of a `choices`
// parameter are clauses, of which each must be served by one of its levels: "includes A and B" is {A} {B}, "one-of A
// or B" is {A, B}. Of a parameter with one value the clauses fall together into one.

import type { Need } from '../../model/entry.generated.ts';
import { answer, type Scale } from '../answer.ts';
import { remembered } from '../remembered.ts';

/** What satisfies needs. */
export type Extent = Levels | Range;

/** Clauses of levels, none of which holds another. */
export interface Levels {
  readonly clauses: readonly ReadonlySet<string>[];
  /** The same in one string, as each is held against dozens of others. */
  readonly key: string;
  /** The levels in which an instance can serve: those of every clause, or of any where one level cannot serve them all. */
  readonly settings: ReadonlySet<string>;
}

/** Numbers in the base unit, both ends included. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** What satisfies all the needs at once. Thousands of requirements ask few different things, so that all that say the same share one. */
export function extentOf(needs: readonly Need[], scale: Scale): Extent {
  const known = knownOn(scale);
  const said = JSON.stringify(needs.map(({ operator, value, unit }) => [operator, value, unit]));
  const extent = known.get(said) ?? workedOut(needs, scale);
  known.set(said, extent);
  return extent;
}

/** Whether exactly the same satisfies both. */
export function isSame(a: Extent, b: Extent): boolean {
  if (isRange(a) || isRange(b)) return isRange(a) && isRange(b) && a.from === b.from && a.to === b.to;
  return a.key === b.key;
}

/** Whether one value of one instance can serve both. */
export function haveCommon(a: Extent, b: Extent): boolean {
  if (isRange(a) || isRange(b)) return isRange(a) && isRange(b) && !isImpossible(narrower(a, b));
  for (const level of a.settings) if (b.settings.has(level)) return true;
  return false;
}

/** Whether one instance can serve both: of a `choices` parameter in several settings, of any other with one value. */
export function canServeBoth(a: Extent, b: Extent, { parameter }: Scale): boolean {
  return parameter.type === 'choices' ? !isImpossible(a) && !isImpossible(b) : haveCommon(a, b);
}

/** Whether all that satisfies the first satisfies the second. */
export function isWithin(a: Extent, b: Extent): boolean {
  if (isRange(a) || isRange(b)) return isRange(a) && isRange(b) && a.from >= b.from && a.to <= b.to;
  return b.clauses.every((clause) => a.clauses.some((own) => holds(clause, own)));
}

/** Whether nothing at all can satisfy it. */
export function isImpossible(extent: Extent): boolean {
  return isRange(extent) ? extent.from > extent.to : extent.settings.size === 0;
}

/** Whether it is a range of numbers. */
export function isRange(extent: Extent): extent is Range {
  return 'from' in extent;
}

const knownOn = remembered<Scale, Map<string, Extent>>(() => new Map());

function workedOut(needs: readonly Need[], scale: Scale): Extent {
  if (scale.parameter.type === 'number') return needs.map((need) => rangeOf(need, scale)).reduce(narrower);
  return together(
    needs.flatMap((need) => clausesOf(need, scale)),
    scale,
  );
}

function rangeOf({ operator, value, unit = '' }: Need, { parameter }: Scale): Range {
  const number = Number(value) * (parameter.units?.[unit] || 1);
  return {
    from: operator === 'at-most' ? Number.NEGATIVE_INFINITY : number,
    to: operator === 'at-least' ? Number.POSITIVE_INFINITY : number,
  };
}

function narrower(a: Range, b: Range): Range {
  return { from: Math.max(a.from, b.from), to: Math.min(a.to, b.to) };
}

function clausesOf(need: Need, scale: Scale): ReadonlySet<string>[] {
  if (need.operator === 'includes') return [need.value].flat().map((level) => new Set([String(level)]));
  const { type } = scale.parameter;
  if (type === 'boolean') return [new Set([String(need.value)])];
  const meets = (level: string) => answer(need, type === 'choices' ? { only: [level] } : level, scale) === 'met';
  return [new Set(scale.levels.filter(meets))];
}

function together(all: Levels['clauses'], { parameter }: Scale): Levels {
  const clauses = parameter.type === 'choices' ? minimal(all) : [all.reduce(intersection)];
  return { clauses, key: keyOf(clauses), settings: settingsOf(clauses) };
}

function settingsOf(clauses: Levels['clauses']): ReadonlySet<string> {
  const serveAll = clauses.reduce(intersection);
  if (serveAll.size > 0 || clauses.some(({ size }) => size === 0)) return serveAll;
  return new Set(clauses.flatMap((clause) => [...clause]));
}

/** A clause that holds another asks for nothing more. */
function minimal(clauses: Levels['clauses']): ReadonlySet<string>[] {
  return clauses.filter(
    (clause, index) =>
      !clauses.some((other, at) => at !== index && holds(clause, other) && (other.size < clause.size || at < index)),
  );
}

function holds(clause: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  if (other.size > clause.size) return false;
  for (const level of other) if (!clause.has(level)) return false;
  return true;
}

function intersection(a: ReadonlySet<string>, b: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...a].filter((level) => b.has(level)));
}

function keyOf(clauses: Levels['clauses']): string {
  return clauses
    .map((clause) => [...clause].sort().join(' '))
    .sort()
    .join('; ');
}
