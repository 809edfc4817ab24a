// The names of files → what they say, each fetched at most once, and once more after a failure.

import { unsealed } from './envelope.ts';

/** Fetches a file of the search by its name. It must reject where there is none. */
export type FetchFile = (name: string) => Promise<Uint8Array>;

/** What the file of that name or number says. */
export type Read<K, T> = (key: K) => Promise<T>;

/** Reads what a file says. Rejects with a plain Error that names the file. */
export async function readFile<T>(fetchFile: FetchFile, name: string, decode: (payload: Uint8Array) => T): Promise<T> {
  try {
    return decode(await unsealed(name, await fetchFile(name)));
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new Error(`The search file "${name}" cannot be read. ${reason}`, { cause });
  }
}

/** Keeps what is promised, so that it is read once; a promise that failed is forgotten, so that it can be tried again. */
export function remembered<K, T>(read: Read<K, T>): Read<K, T> {
  const held = new Map<K, Promise<T>>();
  return (key) => {
    const known = held.get(key);
    if (known) return known;
    const promised = read(key);
    held.set(key, promised);
    promised.catch(() => held.delete(key));
    return promised;
  };
}
