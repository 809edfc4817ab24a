// A checked catalogue → what its entries have to do with each other.

import type { Catalogue } from '../model/catalogue.ts';
import type { Related } from '../model/related.ts';
import { coverage } from './coverage/coverage.ts';
import { differences } from './differences/differences.ts';
import { gaps } from './gaps/gaps.ts';
import { renewals } from './gaps/renewals.ts';
import { links } from './links.ts';
import { matches } from './match.ts';
import { repetitions } from './repetition/repetitions.ts';

/** Links both ways, the matches of every obtainable requirement, and what follows. `asOf` is the day on which it is worked out. */
export function relate(catalogue: Catalogue, asOf: string): Related {
  const matched = matches(catalogue, asOf);
  const repeated = once(() => repetitions(catalogue));
  return {
    asOf,
    links: links(catalogue),
    matches: matched,
    repetitions: repeated,
    differences: once(() =>
      differences(
        catalogue,
        repeated().flatMap(({ pairs }) => pairs),
        asOf,
      ),
    ),
    gaps: once(() => gaps(catalogue, matched, asOf)),
    renewals: once(() => renewals(catalogue, asOf)),
    coverage: once(() => coverage(catalogue, asOf)),
  };
}

/** Works a thing out when it is first asked for, and keeps it. */
function once<T>(workOut: () => T): () => T {
  let kept: { readonly value: T } | undefined;
  return () => {
    kept ??= { value: workOut() };
    return kept.value;
  };
}
