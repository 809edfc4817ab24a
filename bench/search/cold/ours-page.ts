// The page of this project's search module alone: cards by the whole strategy.

import { hitsOf } from '../../../src/search/hits.ts';
import { search } from '../../../src/search/query.ts';
import { openSearch } from '../../../src/search/shards/open.ts';
import { type FindShown, showFirst } from './page.ts';

const opening = openSearch(async (name) => {
  const response = await fetch(`/search/${name}`);
  if (!response.ok) throw new Error(`${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
});

const find: FindShown = async (typed) => {
  const searchable = await opening;
  const { results } = await search(searchable, { words: typed });
  return results.slice(0, 10).map((result) => async () => {
    const [hit] = await hitsOf(searchable, [result]);
    return { title: hit?.title ?? '', summary: hit?.card.summary ?? '' };
  });
};

await showFirst(find);
