// A corpus → facets as heavy as those of a large catalogue, for the time that counting takes.

import { type Random, randomFor } from '../../src/generate/random.ts';
import { type Facet, offsetsOf } from '../../src/search/facet.ts';
import type { Listing } from './listing.ts';

/** The section and the tags as they are; suppliers, who uses it and where it stands, drawn by lot. */
export function facetsOf(listings: readonly Listing[]): Facet[] {
  const random = randomFor(1, 'facets');
  const drawn = (name: string, values: number, most: number) =>
    facetOf(
      name,
      listings.map(() => drawnFrom(random, name, values, most)),
    );
  return [
    facetOf(
      'section',
      listings.map(({ tags }) => tags.slice(0, 1)),
    ),
    facetOf(
      'tag',
      listings.map(({ tags }) => [...new Set(tags.slice(1))]),
    ),
    drawn('supplier', Math.ceil(listings.length / 8), 1),
    drawn('force', 43, 4),
    drawn('status', 5, 1),
  ];
}

function drawnFrom(random: Random, name: string, values: number, most: number): string[] {
  const drawn = Array.from({ length: 1 + random.below(most) }, () => `${name}-${random.low(values)}`);
  return [...new Set(drawn)];
}

function facetOf(name: string, answers: readonly (readonly string[])[]): Facet {
  const ids = [...new Set(answers.flat())].sort();
  const places = new Map(ids.map((id, place) => [id, place]));
  const columns = answers.map((own) => own.map((id) => places.get(id) ?? 0).sort((a, b) => a - b));
  return {
    name,
    label: name,
    sorts: ['tool'],
    isParameter: false,
    values: ids.map((id) => ({ id, label: id })),
    offsets: offsetsOf(columns.map(({ length }) => length)),
    places: Uint32Array.from(columns.flat()),
  };
}
