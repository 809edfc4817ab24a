// Pairs of requirements that ask for the same thing → where they want different things of one parameter, in three bands.

import type { Catalogue } from '../../model/catalogue.ts';
import type { Band, Difference } from '../../model/difference.ts';
import type { Entry } from '../../model/entry.ts';
import { idOf, type Reference, referenceTo } from '../../model/reference.ts';
import { stockOf } from '../stock.ts';
import { bodiesAsOf } from '../succession.ts';
import { type Bridges, bridges } from './bridges.ts';
import { changeIn } from './change.ts';
import type { ComparedPair } from './compared.ts';
import { type Comparison, comparisons } from './comparison.ts';
import { isSame } from './extent.ts';
import { type Ground, ground } from './ground.ts';
import { type OfPair, ofPair } from './ofPair.ts';
import { type Verdict, verdictOn } from './verdict.ts';

const BANDS: readonly Band[] = ['conflict', 'changed', 'differs'];

/** Where the requirements of each pair state unequal needs of one parameter: conflicts first, then changes, then the rest. */
export function differences(
  catalogue: Catalogue,
  pairs: readonly ComparedPair[],
  asOf: string,
  stock = stockOf(catalogue, asOf),
): readonly Difference[] {
  const references = new Set(pairs.flatMap(({ a, b }) => [a, b]));
  const asked = new Map(Array.from(references, (each) => [each, catalogue.entries.requirement.get(idOf(each))]));
  const compared = pairs.flatMap(({ a, b }) => {
    const [one, other] = [asked.get(a), asked.get(b)];
    return one && other ? [[one, other] as const] : [];
  });
  return comparer(catalogue, asOf, bridges(stock))(compared);
}

/** Two requirements that ask for the same thing. */
export type TwoRequirements = readonly [Entry<'requirement'>, Entry<'requirement'>];

/** Makes a catalogue ready to be asked for differences again and again; a requirement need not be one of its own. */
export function comparer(
  catalogue: Catalogue,
  asOf: string,
  bridging: Bridges = bridges(stockOf(catalogue, asOf)),
): (pairs: readonly TwoRequirements[]) => Difference[] {
  const found = ground(catalogue, asOf);
  return (pairs) => {
    const unequal = pairs.flatMap((pair) => unequalIn(pair, found));
    const compared = unequal.map((comparison) => ({ comparison, change: changeIn(catalogue, comparison) }));
    const changes = compared.flatMap(({ change }) => (change ? [[change.earlier, change.later] as const] : []));
    const changed = new Map(changes);
    const agreement = agreements(found);
    const told = compared.map(({ comparison, change }) => {
      const verdict = verdictOn({ ...comparison, ground: found, changed }, change);
      const agreed = agreement(verdict.a.requirement, verdict.b.requirement);
      return difference(found, verdict, agreed, bridging(comparison));
    });
    return BANDS.flatMap((band) => told.filter((each) => each.band === band));
  };
}

function unequalIn([a, b]: TwoRequirements, { statementsOf }: Ground): Comparison[] {
  return comparisons(statementsOf(a), statementsOf(b)).filter((found) => !isSame(found.a.extent, found.b.extent));
}

/** Who would have to agree, in the order of the two. */
function agreements({ catalogue, asOf }: Ground): OfPair<readonly Reference[]> {
  const standing = new Map<string, readonly Reference[]>();
  const standingFor = (id: string) => {
    const known =
      standing.get(id) ?? bodiesAsOf(catalogue, [id], asOf).map((body) => referenceTo('organisation', body));
    standing.set(id, known);
    return known;
  };
  const raisers = ({ header }: Entry<'requirement'>) => (header['raised-by'] ?? []).flatMap(standingFor);
  return ofPair((a, b) => [...new Set([...raisers(a), ...raisers(b)])]);
}

function difference(
  { sideOf }: Ground,
  { band, a, b, because, resolution }: Verdict,
  agreement: readonly Reference[],
  bridgedBy: readonly Reference[],
): Difference {
  return {
    band,
    parameter: a.scale.parameter.id,
    a: sideOf(a),
    b: sideOf(b),
    because,
    resolution,
    agreement,
    bridgedBy,
  };
}
