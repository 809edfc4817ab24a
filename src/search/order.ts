// Cards → their orders: the place of every document among all when they are sorted otherwise than by relevance.

import { byCodeUnit } from '../model/order.ts';
import { fold } from '../text/fold.ts';
import type { Card } from './card.ts';

/** By what documents can be sorted: their titles from A to Z, or their reviews with the newest first. */
export type Order = 'title' | 'reviewed';

/** The orders, as their files are named. */
export const ORDERS: readonly Order[] = ['title', 'reviewed'];

/** The place of every document in that order, by document; of equals the earlier document comes first. */
export function orderOf(cards: readonly Card[], by: Order): Uint32Array {
  const keys = cards.map((card) => (by === 'title' ? fold(card.title) : card.reviewed));
  const sign = by === 'title' ? 1 : -1;
  const places = new Uint32Array(cards.length);
  Uint32Array.from(keys.keys())
    .sort((a, b) => sign * byCodeUnit(keys[a] ?? '', keys[b] ?? '') || a - b)
    .forEach((document, place) => {
      places[document] = place;
    });
  return places;
}
