// The entries that a change touches → the areas in which supply or demand may look different after it.

import { listOf } from '../../model/catalogue.ts';
import { parseReference, type Reference } from '../../model/reference.ts';
import type { Side } from '../change/change.ts';

/** The areas of what is touched, and of the capabilities that lead to a touched route. */
export function areasTouched({ catalogue }: Side, touched: ReadonlySet<Reference>): Set<string> {
  const parsed = [...touched].flatMap((one) => parseReference(one) ?? []);
  const own = parsed.flatMap(({ kind, id }) => {
    if (kind === 'capability') return catalogue.entries.capability.get(id)?.header.areas ?? [];
    return kind === 'requirement' ? (catalogue.entries.requirement.get(id)?.header.areas ?? []) : [];
  });
  const routes = new Set(parsed.flatMap(({ kind, id }) => (kind === 'route' ? [id] : [])));
  const led =
    routes.size === 0
      ? []
      : listOf(catalogue, 'capability')
          .filter(({ header }) => header.obtaining?.routes?.some((route) => routes.has(route)))
          .flatMap(({ header }) => header.areas);
  return new Set([...own, ...led]);
}
