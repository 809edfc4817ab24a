// The address of the index → the index, fetched once; again only when somebody asks for it after a failure.

import { useEffect } from 'preact/hooks';
import { openIndex, type Searchable, type SearchIndex } from '../../../search/search-index.ts';
import type { PageState, Send } from './page-state.ts';

/** Fetches the index while the page waits for it. */
export function useIndex(address: string, index: PageState['index'], send: Send): void {
  const isWanted = index === 'loading';
  useEffect(() => {
    if (!isWanted) return;
    fetchIndex(address).then(
      (found) => send({ type: 'loaded', index: found }),
      () => send({ type: 'failed' }),
    );
  }, [address, isWanted, send]);
}

async function fetchIndex(address: string): Promise<Searchable> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`The search index answered ${response.status}.`);
  const file: SearchIndex = await response.json();
  return openIndex(file);
}
