// YAML within a text → the place of every key and value, worked out only once somebody asks.

import type { Place } from '../model/finding.ts';
import type { Places } from '../model/source.ts';
import { eachNode, pointerTo, startOf } from './nodes.ts';
import { rulerOf } from './ruler.ts';
import { eventsOf } from './yaml.ts';

/** Tells places in `text`, whose part from `offset` on is the valid YAML `header`. */
export function placesIn(text: string, header: string, offset: number): Places {
  // Most files are never asked, so each keeps its text alone: parsing again is cheaper than holding every event.
  const known = once(() => ({ ruler: rulerOf(text), ...startsIn(header) }));
  const placeOf = (start: number): Place => known().ruler(offset + start);
  return {
    value: (pointer) => placeOf(nearest(known().values, pointer)),
    key: (pointer) => placeOf(known().keys.get(pointer) ?? nearest(known().values, pointer)),
  };
}

type Starts = ReadonlyMap<string, number>;

function startsIn(header: string): { keys: Starts; values: Starts } {
  const keys = new Map<string, number>();
  const values = new Map<string, number>();
  let pointer = '';
  eachNode(eventsOf(header), header, (node) => {
    // A value comes right after its key, whose pointer it shares.
    if (node.role !== 'value') pointer = pointerTo(node);
    (node.role === 'key' ? keys : values).set(pointer, startOf(node, header));
  });
  return { keys, values };
}

function nearest(starts: Starts, pointer: string): number {
  const start = starts.get(pointer);
  if (start !== undefined || pointer === '') return start ?? 0;
  return nearest(starts, pointer.slice(0, Math.max(pointer.lastIndexOf('/'), 0)));
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
