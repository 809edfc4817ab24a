// A checked catalogue → what its entries have to do with each other.

import type { Catalogue } from '../model/catalogue.ts';
import type { Related } from '../model/related.ts';
import { links } from './links.ts';
import { matches } from './match.ts';

/** Links both ways and the matches of every obtainable requirement. `asOf` is the day on which it is worked out. */
export function relate(catalogue: Catalogue, asOf: string): Related {
  return { asOf, links: links(catalogue), matches: matches(catalogue, asOf) };
}
