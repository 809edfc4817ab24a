// The order of the results, to choose.

import type { Send } from './page-state.ts';
import { readSort, SORTS, type Sort } from './sort.ts';

/** A choice of one. */
export function SortBy({ sort, send }: { sort: Sort; send: Send }) {
  return (
    <p class="app-sort">
      <label for="search-sort">Sort by</label>
      <select
        class="app-sort__select"
        id="search-sort"
        value={sort}
        onChange={({ currentTarget }) => send({ type: 'sorted', sort: readSort(currentTarget.value) })}
      >
        {Object.entries(SORTS).map(([value, label]) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </p>
  );
}
