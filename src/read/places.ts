// YAML within a text → the place of every key and value, told when somebody asks.

import type { Place } from '../model/finding.ts';
import type { Places } from '../model/source.ts';
import { find, type Outline } from './outline.ts';
import { rulerOf } from './ruler.ts';

/** Tells places in `text`, whose part from `offset` on is the valid YAML `header` of that outline. */
export function placesIn(text: string, header: string, offset: number, outline: () => Outline): Places {
  // Most files are never asked where their lines begin.
  const ruler = once(() => rulerOf(text));
  const nodes = once(outline);
  const placeOf = (start: number): Place => ruler()(offset + start);
  return {
    value: (pointer) => placeOf(find(pointer, nodes(), header).value),
    key: (pointer) => {
      const { key, value } = find(pointer, nodes(), header);
      return placeOf(key ?? value);
    },
  };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
