// The name of a folder of search files → the index in it, and which folder the newest build has.

import type { Searchable } from '../../../search/searchable.ts';
import { openSearch } from '../../../search/shards/open.ts';

const LATEST = '/search/latest.json';
/** What a folder can be called. */
const NAME = /^[0-9a-f]{8,64}$/;

/** Opens the index of a folder; `isAnew` goes past what the browser has kept, which may be what is broken. */
export function openFolder(folder: string, isAnew: boolean): Promise<Searchable> {
  return openSearch(async (name) => {
    const response = await fetch(`/search/${folder}/${name}`, { cache: isAnew ? 'reload' : 'default' });
    if (!response.ok) throw new Error(`The search file ${name} answered ${response.status}.`);
    return new Uint8Array(await response.arrayBuffer());
  });
}

/** The folder of the newest build. */
export async function latestFolder(): Promise<string> {
  const response = await fetch(LATEST, { cache: 'no-store' });
  if (!response.ok) throw new Error(`${LATEST} answered ${response.status}.`);
  const { folder } = (await response.json()) as { readonly folder?: unknown };
  if (typeof folder !== 'string' || !NAME.test(folder)) throw new Error(`${LATEST} names no folder.`);
  return folder;
}
