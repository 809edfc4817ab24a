// The order of the results, to choose.

import type { Asked } from './asked.ts';
import type { Send } from './page-state.ts';
import { readSort, SORTS } from './sort.ts';

/** A choice of one. Without words nothing matches better than anything else: entries stand by their titles. */
export function SortBy({ asked: { words, sort }, send }: { asked: Asked; send: Send }) {
  const isMatched = words.trim() !== '';
  const orders = Object.entries(SORTS).filter(([order]) => isMatched || order !== 'relevance');
  return (
    <p class="app-sort">
      <label for="search-sort">Sort by</label>
      <select
        class="app-sort__select"
        id="search-sort"
        value={isMatched || sort !== 'relevance' ? sort : 'title'}
        onChange={({ currentTarget }) => send({ type: 'sorted', sort: readSort(currentTarget.value) })}
      >
        {orders.map(([order, label]) => (
          <option key={order} value={order}>
            {label}
          </option>
        ))}
      </select>
    </p>
  );
}
