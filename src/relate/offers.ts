// A capability → what it offers of each parameter, and the line on which it says so.

import { lastDay } from '../model/date.ts';
import type { Offer, Parameter } from '../model/entry.generated.ts';
import type { Entry } from '../model/entry.ts';
import type { Line } from '../model/match.ts';

/** What a capability offers of one parameter. */
export interface Offered {
  readonly offer: Offer;
  /** The line on which it says so. */
  readonly line: () => Line;
}

/**
 * What a capability offers of a parameter; undefined where it is not stated. A parameter that is `offered-by`
 * assurance takes the schemes whose certificate has not run out by `asOf`.
 */
export function offered(capability: Entry<'capability'>, parameter: Parameter, asOf: string): Offered | undefined {
  if (parameter['offered-by'] === 'assurance') return assured(capability, asOf);
  const offer = capability.header.offers?.[parameter.id];
  return offer === undefined ? undefined : { offer, line: () => lineOf(capability, offerPointer(parameter)) };
}

/** Where a capability's entry states a parameter, as a JSON Pointer. @example "/offers/hosting" */
export function offerPointer(parameter: Parameter): string {
  return parameter['offered-by'] === 'assurance' ? '/assurance' : `/offers/${parameter.id}`;
}

/** The line of an entry's file on which the key at `pointer` stands. */
export function lineOf(entry: Entry, pointer: string): Line {
  const { line, column } = entry.places.key(pointer);
  return { file: entry.file, line, column };
}

function assured(capability: Entry<'capability'>, asOf: string): Offered | undefined {
  const schemes = (capability.header.assurance ?? [])
    .filter(({ expires }) => expires === undefined || lastDay(expires) >= asOf)
    .map(({ scheme }) => scheme);
  return schemes.length === 0 ? undefined : { offer: schemes, line: () => lineOf(capability, '/assurance') };
}
