// The name of a peer → its module: the packages of other engines stand in bench/ alone, and are fetched when first needed.

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Where the packages of bench/package.json are. */
export const PEERS = join(import.meta.dirname, '../node_modules');

const MODULES = { minisearch: 'minisearch/dist/es/index.js', pagefind: 'pagefind/lib/index.js' } as const;

/** Installs what bench/package.json names, once, from the npm registry; the project itself needs none of it. */
export function installPeers(): void {
  if (Object.values(MODULES).every((path) => existsSync(join(PEERS, path)))) return;
  const folder = join(import.meta.dirname, '..');
  // No lock file: some registries have Pagefind's binary for this machine only, and a lock would name them all.
  const args = ['install', '--no-package-lock', '--no-audit', '--no-fund', '--prefix', folder];
  const { status } = spawnSync('npm', args, { stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) throw new Error('The other engines could not be installed: npm is needed, and a registry.');
}

/** The module. Whoever asks says what it exports, as the packages are not there when the types are checked. */
export async function peer<T>(name: keyof typeof MODULES): Promise<T> {
  return (await import(pathToFileURL(join(PEERS, MODULES[name])).href)) as T;
}
