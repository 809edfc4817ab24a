// What the page's frame tells the search of this site.

import type { BuildMark } from '../keep/build.ts';

/** The attributes of the frame. */
export interface Setting {
  /** The address of the index. */
  readonly index: string;
  /** The names of the facets, so that an address can be read before the index is there. */
  readonly facets: readonly string[];
  /** The role mailbox to which requirements can be sent; not every site has one. */
  readonly contact: string | undefined;
  /** What a record of results says of the build. */
  readonly build: BuildMark;
}
