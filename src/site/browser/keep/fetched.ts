// An address of this site → what its file holds, fetched once while the page is open.

/** What became of a fetch: the file, no such file, or no connection. */
export type Fetched<T> = { readonly state: 'found'; readonly value: T } | { readonly state: 'unknown' | 'failed' };

const KNOWN = new Map<string, Promise<Fetched<unknown>>>();

/** The JSON at an address. Our own build wrote it, so that its shape is the one that its address stands for. */
export function fetched<T>(address: string): Promise<Fetched<T>> {
  const known = KNOWN.get(address) as Promise<Fetched<T>> | undefined;
  if (known) return known;
  const fresh = fetchJson<T>(address);
  KNOWN.set(address, fresh);
  fresh.then(({ state }) => state === 'failed' && KNOWN.delete(address));
  return fresh;
}

async function fetchJson<T>(address: string): Promise<Fetched<T>> {
  try {
    const response = await fetch(address);
    if (response.status === 404) return { state: 'unknown' };
    return response.ok ? { state: 'found', value: await response.json() } : { state: 'failed' };
  } catch {
    return { state: 'failed' };
  }
}
