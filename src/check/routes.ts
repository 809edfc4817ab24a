// The catalogue → each route that a capability names.

import type { Candidate } from './candidate.ts';
import type { Whole } from './rule.ts';

/** A capability's mention of a route. */
export interface NamedRoute {
  readonly file: string;
  readonly field: string;
  readonly route: Candidate<'route'>;
}

/** The routes that capabilities name, as far as the catalogue has them. */
export function namedRoutes({ candidates }: Whole): NamedRoute[] {
  return [...candidates.capability.values()].flatMap(({ file, header }) =>
    (header.obtaining?.routes ?? []).flatMap((id, index) => {
      const route = candidates.route.get(id ?? '');
      return route ? [{ file, field: `/obtaining/routes/${index}`, route }] : [];
    }),
  );
}
