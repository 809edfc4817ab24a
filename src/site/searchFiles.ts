// The folder of files from which a site is searched: what it is, where it is, and how a page of an older build finds it.

import { FORMAT_VERSION } from '../search/shards/envelope.ts';
import type { Files } from '../search/shards/write.ts';

/** A folder of search files: those of two builds are never mixed. */
export interface SearchFolder {
  /** A digest of all that is in it, e.g. "0f3a9c21d4e7". */
  readonly name: string;
  readonly files: Files;
}

/** The address of a folder from the root of the site. */
export function searchAddress({ name }: SearchFolder): string {
  return `/search/${name}/`;
}

/** What `/search/latest.json` says: where the files of this build are, for pages of an older one and for commands. */
export function latestSearch({ name }: SearchFolder): string {
  return `${JSON.stringify({ version: FORMAT_VERSION, folder: name })}\n`;
}
