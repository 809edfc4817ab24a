// What the parts run and use → the routes that one body would have side by side.

import { type Catalogue, listOf } from '../../model/catalogue.ts';
import type { Entry } from '../../model/entry.ts';
import { referenceTo } from '../../model/reference.ts';
import type { InheritedRoute } from '../../model/rehearsal.ts';
import { usesOfParts } from './coverage.ts';
import type { Merged } from './mergers.ts';

/** The routes that parts run, and those by which an entry says that what they use can be had, in the order of their ids. */
export function inheritedRoutes(catalogue: Catalogue, mergers: readonly Merged[]): InheritedRoute[] {
  return mergers.flatMap((merged) => {
    const used = new Set(usesOfParts(catalogue, merged).map(({ capability }) => capability));
    const capabilities = listOf(catalogue, 'capability').filter(({ id }) => used.has(referenceTo('capability', id)));
    return listOf(catalogue, 'route')
      .map((route) => inherited(route, merged, capabilities))
      .filter(({ ownedBy, capabilities: reached }) => ownedBy.length + reached.length > 0);
  });
}

function inherited(
  { id, header }: Entry<'route'>,
  { into, partsAmong }: Merged,
  used: readonly Entry<'capability'>[],
): InheritedRoute {
  const reached = used.filter((capability) => capability.header.obtaining?.routes?.includes(id));
  return {
    into,
    route: referenceTo('route', id),
    ownedBy: partsAmong(header.owner === undefined ? [] : [header.owner]),
    capabilities: reached.map((capability) => referenceTo('capability', capability.id)),
  };
}
