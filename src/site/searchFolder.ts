// What is searched → the folder of files from which it is searched, made and written.

import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { constants, gzipSync } from 'node:zlib';
import { type SearchIndex, writeSearch } from '../search/build.ts';
import { type SearchFolder, searchAddress } from './searchFiles.ts';

/** The folder for what is searched; the same index gives the same bytes, and so the same name. */
export function searchFolderOf(index: SearchIndex): SearchFolder {
  const files = writeSearch(index, { compress: (bytes) => gzipSync(bytes, { level: constants.Z_BEST_COMPRESSION }) });
  const digest = createHash('sha256');
  for (const [name, bytes] of files) digest.update(name).update(bytes);
  return { name: digest.digest('hex').slice(0, 12), files };
}

/** Writes the files into a built site. */
export async function writeSearchFolder(folder: SearchFolder, site: string): Promise<void> {
  const place = join(site, searchAddress(folder));
  await mkdir(place, { recursive: true });
  for (const [name, bytes] of folder.files) await writeFile(join(place, name), bytes);
}
