// What is asked for and what is listed → where listed supply falls short, what most bodies ask for first.

import type { Catalogue } from '../../model/catalogue.ts';
import { firstDay } from '../../model/date.ts';
import type { Gap } from '../../model/gap.ts';
import { byCodeUnit } from '../../model/order.ts';
import type { Asker } from '../asked.ts';
import { once } from '../remembered.ts';
import { demandOf } from './demand.ts';
import { type Market, marketsOf } from './markets.ts';
import { shortfallsOf } from './shortfalls.ts';
import { testedMarkets } from './tested.ts';
import { unmetNeeds } from './unmet.ts';

/** Finds the gaps of a catalogue, or of some of its areas. What no longer stands opens none. */
export function gapFinder(catalogue: Catalogue, ask: Asker, asOf: string): (areas?: ReadonlySet<string>) => Gap[] {
  const markets = once(() => marketsOf(catalogue, asOf));
  return (areas) => {
    const isWanted = ({ area }: { readonly area: string }) => areas?.has(area) ?? true;
    const found = markets()
      .filter(isWanted)
      .flatMap((market) => gapsOf(catalogue, market, ask, asOf));
    return [...found, ...testedMarkets(catalogue, asOf).filter(isWanted)].sort(byDemand);
  };
}

function gapsOf(catalogue: Catalogue, market: Market, ask: Asker, asOf: string): Gap[] {
  // Most areas have no shortfall: who asks there is then not counted.
  const demand = once(() => demandOf(catalogue, market.asked));
  const ofArea = shortfallsOf(catalogue, market, asOf).map((shortfall) => ({
    area: market.area,
    ...shortfall,
    ...demand(),
  }));
  return [...ofArea, ...unmetNeeds(catalogue, market, ask)];
}

/** By the number of bodies, then of tiers, then by when it was asked last. */
function byDemand(a: Gap, b: Gap): number {
  return (
    b.bodies.length - a.bodies.length ||
    b.tiers.length - a.tiers.length ||
    byCodeUnit(dayOf(b), dayOf(a)) ||
    byCodeUnit(a.area, b.area) ||
    byCodeUnit(a.reason, b.reason) ||
    byCodeUnit(a.detail, b.detail)
  );
}

function dayOf({ latest }: Gap): string {
  return latest === undefined ? '' : firstDay(latest);
}
