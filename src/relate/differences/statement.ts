// A requirement → what it states of each parameter, its needs joined where they hold for the same cases.

import type { Need } from '../../model/entry.generated.ts';
import type { Entry } from '../../model/entry.ts';
import type { Scale } from '../answer.ts';
import { grouped } from '../grouped.ts';
import { type Extent, extentOf } from './extent.ts';

/** The needs of one requirement of one parameter that hold for the same cases in the same nation. */
export interface Statement {
  readonly requirement: Entry<'requirement'>;
  readonly scale: Scale;
  readonly needs: readonly Need[];
  /** The place of its first need in the requirement's list, from 0. */
  readonly index: number;
  /** The cases to which it is limited; undefined where it holds for all. */
  readonly for: string | undefined;
  readonly nation: string | undefined;
  /** What is counted, where units cannot be turned into each other; else empty. */
  readonly counts: string;
  /** What satisfies all its needs. */
  readonly extent: Extent;
  /** What satisfies those that the source states; undefined where it states none. */
  readonly stated: Extent | undefined;
  /** What satisfies those, of the stated ones, that the body cannot do without. */
  readonly binding: Extent | undefined;
}

/** The statements of a requirement by parameter. */
export type Statements = ReadonlyMap<string, readonly Statement[]>;

/** What a requirement states of each of the parameters in `scales`. */
export function statementsOf(requirement: Entry<'requirement'>, scales: ReadonlyMap<string, Scale>): Statements {
  const groups = grouped(placed(requirement), ({ need }) => need.parameter ?? '');
  return new Map(
    [...groups].flatMap(([parameter, needs]) => {
      const scale = scales.get(parameter);
      if (!scale) return [];
      return [[parameter, byScope(needs, scale).map((same) => statement(requirement, scale, same))]];
    }),
  );
}

/** Those that hold for the same cases and count the same. Most parameters have one need, which goes with no other. */
function byScope(needs: readonly PlacedNeed[], scale: Scale): (readonly PlacedNeed[])[] {
  if (needs.length === 1) return [needs];
  return [...grouped(needs, ({ need }) => JSON.stringify([need.for, need.nation, countedIn(need, scale)])).values()];
}

interface PlacedNeed {
  readonly need: Need;
  readonly index: number;
}

function placed({ header }: Entry<'requirement'>): PlacedNeed[] {
  return (header.needs ?? []).map((need, index) => ({ need, index }));
}

function statement(requirement: Entry<'requirement'>, scale: Scale, placed: readonly PlacedNeed[]): Statement {
  const needs = placed.map(({ need }) => need);
  const stated = needs.filter(({ basis }) => basis === 'stated');
  const extent = extentOf(needs, scale);
  // Most needs are stated and none says that it could give way, so that all three are one.
  const of = (some: readonly Need[]) => (some.length === needs.length ? extent : extentOfAny(some, scale));
  return {
    requirement,
    scale,
    needs,
    index: placed[0]?.index ?? 0,
    for: needs[0]?.for,
    nation: needs[0]?.nation,
    counts: needs[0] ? countedIn(needs[0], scale) : '',
    extent,
    stated: of(stated),
    binding: of(stated.filter(isBinding)),
  };
}

function extentOfAny(needs: readonly Need[], scale: Scale): Extent | undefined {
  return needs.length === 0 ? undefined : extentOf(needs, scale);
}

/** What is only wanted gives way. */
function isBinding({ priority }: Need): boolean {
  return priority !== 'should' && priority !== 'could';
}

/** A unit whose factor is 0 is a dimension of its own: its numbers compare with each other alone. */
function countedIn({ unit = '' }: Need, { parameter }: Scale): string {
  return parameter.units?.[unit] === 0 ? unit : '';
}
