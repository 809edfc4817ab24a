// A checked catalogue → what its entries have to do with each other.

import type { Catalogue } from '../model/catalogue.ts';
import type { Related } from '../model/related.ts';
import { coverage } from './coverage/coverage.ts';
import { comparedPairs } from './differences/compared.ts';
import { differences } from './differences/differences.ts';
import { gapFinder } from './gaps/gaps.ts';
import { renewals } from './gaps/renewals.ts';
import { links } from './links.ts';
import { matches } from './matches.ts';
import { metSince } from './metSince.ts';
import { once } from './remembered.ts';
import { repetitions } from './repetition/repetitions.ts';
import { stockOf } from './stock.ts';

/** Links both ways, the matches of every obtainable requirement, and what follows. `asOf` is the day on which it is worked out. */
export function relate(catalogue: Catalogue, asOf: string): Related {
  const stock = stockOf(catalogue, asOf);
  const repeated = once(() => repetitions(catalogue));
  const gapsIn = gapFinder(catalogue, stock.ask, asOf);
  const everyGap = once(gapsIn);
  const bothWays = once(() => links(catalogue));
  return {
    asOf,
    // A review of a change asks for none.
    get links() {
      return bothWays();
    },
    matches: matches(catalogue, stock),
    repetitions: repeated,
    differences: once(() => differences(catalogue, comparedPairs(repeated()), asOf, stock)),
    gaps: (areas) => (areas ? gapsIn(areas) : everyGap()),
    renewals: once(() => renewals(catalogue, asOf)),
    metSince: once(() => metSince(catalogue, asOf)),
    coverage: once(() => coverage(catalogue, asOf)),
  };
}
