// Results → the same with their cards, which are fetched for just these.

import type { Hit, Result } from './answer.ts';
import type { Card } from './card.ts';
import type { Searchable } from './searchable.ts';

/** The results with their cards, in the same order. */
export async function hitsOf({ cards }: Searchable, results: readonly Result[]): Promise<Hit[]> {
  const found = await cards(results.map(({ document }) => document));
  return results.flatMap((result, place) => {
    const card = found[place];
    return card ? [hitOf(result, card)] : [];
  });
}

function hitOf({ document, group, score, matched, terms }: Result, card: Card): Hit {
  const { id, kind, title, url } = card;
  return { document, group, score, matched, terms, id, kind, title, url, card };
}
