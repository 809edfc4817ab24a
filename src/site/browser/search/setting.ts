// What the page's frame tells the search of this site.

import type { BuildMark } from '../keep/build.ts';

/** The attributes of the frame. */
export interface Setting {
  /** The name of the folder that holds the index, e.g. "0f3a9c21d4e7". */
  readonly folder: string;
  /** The names of the facets, so that an address can be read before the index is there. */
  readonly facets: readonly string[];
  /** What a record of results says of the build. */
  readonly build: BuildMark;
}
