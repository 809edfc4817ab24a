// The folder of a built site → its search, as the browser opens it.

import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Searchable } from '../src/search/searchable.ts';
import { openSearch } from '../src/search/shards/open.ts';
import { Misuse } from './command.ts';

/** The search of a built site. Throws Misuse where there is none. */
export async function searchableIn(site: string): Promise<Searchable> {
  try {
    const { folder } = JSON.parse(readFileSync(join(site, 'search', 'latest.json'), 'utf8')) as { folder: string };
    return await openSearch((name) => readFile(join(site, 'search', folder, name)));
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error);
    throw new Misuse(`There is no built site in "${site}": build it first (npm run build). ${cause}`);
  }
}
