// The website of an entry → what of its address tells it apart.

/** An address without what does not matter. */
export interface Address {
  /** E.g. "pewter-works.example". */
  readonly host: string;
  /** E.g. ["booth", "specification"]. */
  readonly path: readonly string[];
}

/** The address of a website; undefined where it is none. */
export function addressOfSite(website: string | undefined): Address | undefined {
  if (website === undefined || !URL.canParse(website)) return undefined;
  const { hostname, pathname } = new URL(website);
  const path = pathname.toLowerCase().split('/');
  return { host: hostname.replace(/^www\./, ''), path: path.filter((part) => part !== '') };
}

/** Whether one address lies below the other, or is it; the root of a host has everything below it and tells nothing. */
export function isWithin(a: Address, b: Address): boolean {
  const depth = Math.min(a.path.length, b.path.length);
  const isRoot = depth === 0 && a.path.length !== b.path.length;
  return a.host === b.host && !isRoot && a.path.slice(0, depth).join('/') === b.path.slice(0, depth).join('/');
}
