// The address of the checks → the checks, fetched once while the page is open.

import type { problemsOf } from './problems.ts';

/** The checks, as `browser/propose-checks.tsx` holds them. */
export interface Checks {
  readonly problemsOf: typeof problemsOf;
}

let known: Promise<Checks> | undefined;

/** Fetches the checks; after a failure they are fetched again when they are next asked for. */
export function checksAt(address: string): Promise<Checks> {
  known ??= import(address) as Promise<Checks>;
  known.catch(() => {
    known = undefined;
  });
  return known;
}
