// Turns the path of an address into the file that answers it, and never into one outside the folder.
import { realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';

export type Found = { file: string } | { redirect: string } | undefined;

// The host reads these two for itself and shows them to nobody.
const hostFiles = new Set(['/_headers', '/_redirects']);

/** Finds the file for a path: its index in a folder, a redirect where the closing slash is missing, else undefined. */
export async function findFile(root: string, path: string): Promise<Found> {
  const decoded = decode(path);
  if (decoded === undefined || isSuspect(decoded) || hostFiles.has(decoded)) return undefined;
  const place = await placeOf(root, decoded);
  if (place?.kind === 'file') return decoded.endsWith('/') ? undefined : { file: place.path };
  if (place && !decoded.endsWith('/')) return { redirect: `${path}/` };
  const index = place && (await placeOf(root, `${decoded}index.html`));
  return index?.kind === 'file' ? { file: index.path } : undefined;
}

function decode(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

// Two slashes are refused too: a redirect to `//name/` would lead to another host.
function isSuspect(path: string): boolean {
  return (
    !path.startsWith('/') || /\/\/|\\|\0/.test(path) || path.split('/').some((part) => part === '..' || part === '.')
  );
}

type Place = { path: string; kind: 'file' | 'folder' };

// The real path is what counts: a link that leads out of the folder leads nowhere.
async function placeOf(root: string, path: string): Promise<Place | undefined> {
  const real = await realpath(join(root, path)).catch(() => undefined);
  if (real === undefined || !`${real}${sep}`.startsWith(root + sep)) return undefined;
  const found = await stat(real);
  if (found.isDirectory()) return { path: real, kind: 'folder' };
  return found.isFile() ? { path: real, kind: 'file' } : undefined;
}
