// A corpus → the whole of lunr over it, with lunr's own reading of a text.

import lunr from 'lunr';
import { type Contender, SHOWN } from '../contender.ts';
import type { Listing } from '../listing.ts';

/** lunr with its defaults. */
export function plainLunr(listings: readonly Listing[]): Contender & { readonly index: lunr.Index } {
  const index = lunrIndexOf(listings);
  return { name: 'lunr', index, find: async (typed) => find(index, typed) };
}

function lunrIndexOf(listings: readonly Listing[]): lunr.Index {
  return lunr(function build() {
    this.ref('place');
    for (const field of ['title', 'summary', 'tags', 'text']) this.field(field);
    listings.forEach(({ tags, ...listing }, place) => {
      this.add({ ...listing, tags: tags.join(' '), place: String(place) });
    });
  });
}

/** Clause by clause, because lunr's syntax gives marks like "-" and ":" a meaning that nobody typed. */
function find(index: lunr.Index, typed: string): number[] {
  const words = lunr.tokenizer(typed).map((token) => token.toString());
  const results = index.query((query) => {
    for (const word of words) query.term(word, {});
  });
  return results.slice(0, SHOWN).map(({ ref }) => Number(ref));
}
