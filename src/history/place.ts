// A catalogue's folder and its repository → where the one stands in the other.

import { realpathSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';

/** Where the catalogue stands in its repository, as git tells paths: "" or a path that ends in "/". */
export function placeIn(repository: string, folder: string): string {
  const inside = relative(realpathSync(repository), realpathSync(resolve(folder)))
    .split(sep)
    .join('/');
  return inside === '' ? '' : `${inside}/`;
}
