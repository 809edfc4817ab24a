// The small fictional catalogue → its files, by their paths in a repository.

import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

const BASE = join(import.meta.dirname, '../check/base');

/** The text of each file by its path from the repository's root. */
export function catalogueFiles(): Record<string, string> {
  const files = readdirSync(BASE, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map(({ parentPath, name }) => join(parentPath, name)).sort();
  return Object.fromEntries(paths.map((path) => [join('catalogue', relative(BASE, path)), readFileSync(path, 'utf8')]));
}
