// A checked catalogue → what its entries have to do with each other.

import type { Catalogue } from '../model/catalogue.ts';
import type { Related } from '../model/related.ts';
import { asker } from './asked.ts';
import { coverage } from './coverage/coverage.ts';
import { differences } from './differences/differences.ts';
import { gaps } from './gaps/gaps.ts';
import { renewals } from './gaps/renewals.ts';
import { links } from './links.ts';
import { matches, scalesOf, supplyOf } from './match.ts';
import { metSince } from './metSince.ts';
import { once } from './remembered.ts';
import { repetitions } from './repetition/repetitions.ts';

/** Links both ways, the matches of every obtainable requirement, and what follows. `asOf` is the day on which it is worked out. */
export function relate(catalogue: Catalogue, asOf: string): Related {
  const ask = asker(scalesOf(catalogue), asOf, () => supplyOf(catalogue));
  const repeated = once(() => repetitions(catalogue));
  return {
    asOf,
    links: links(catalogue),
    matches: matches(catalogue, ask),
    repetitions: repeated,
    differences: once(() =>
      differences(
        catalogue,
        repeated().flatMap(({ pairs }) => pairs),
        asOf,
      ),
    ),
    gaps: once(() => gaps(catalogue, ask, asOf)),
    renewals: once(() => renewals(catalogue, asOf)),
    metSince: once(() => metSince(catalogue, asOf)),
    coverage: once(() => coverage(catalogue, asOf)),
  };
}
