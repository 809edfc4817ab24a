// A requirement's needs and a capability's offers → each with its parameter, its place and the levels that it names.

import type { Need, Offer, Parameter } from '../model/entry.generated.ts';
import { pointerInto } from '../text/pointer.ts';
import type { AnyCandidate, Loose } from './candidate.ts';
import type { Setting } from './rule.ts';

/** A need that names a parameter of the vocabulary. */
export interface TypedNeed {
  /** JSON Pointer of the need, e.g. "/needs/0". */
  readonly field: string;
  readonly need: Loose<Need>;
  readonly parameter: Parameter;
}

/** An offer of a parameter of the vocabulary. */
export interface TypedOffer {
  /** JSON Pointer of the offer, e.g. "/offers/hosting". */
  readonly field: string;
  readonly offer: Loose<Offer>;
  readonly parameter: Parameter;
}

/** A level or unit of a parameter, where an entry names it. */
export interface Named {
  readonly field: string;
  readonly parameter: Parameter;
  readonly word: string;
}

/** Every need of a requirement, those without a parameter included. */
export function needsOf(entry: AnyCandidate): { field: string; need: Loose<Need> }[] {
  if (entry.kind !== 'requirement') return [];
  return (entry.header.needs ?? []).flatMap((need, index) =>
    need === undefined ? [] : [{ field: `/needs/${index}`, need }],
  );
}

/** The needs whose parameter is known. */
export const typedNeedsOf = remembered((entry, { vocabulary }): TypedNeed[] =>
  needsOf(entry).flatMap(({ field, need }) => {
    const parameter = vocabulary.parameters.get(need.parameter ?? '');
    return parameter ? [{ field, need, parameter }] : [];
  }),
);

/** Every offer of a capability by the id of its parameter, known or not. */
export function offersOf(entry: AnyCandidate): { field: string; id: string; offer: Loose<Offer> }[] {
  if (entry.kind !== 'capability') return [];
  return Object.entries(entry.header.offers ?? {}).flatMap(([id, offer]) =>
    offer === undefined ? [] : [{ field: pointerInto('/offers', id), id, offer }],
  );
}

/** The offers whose parameter is known. */
export const typedOffersOf = remembered((entry, { vocabulary }): TypedOffer[] =>
  offersOf(entry).flatMap(({ field, id, offer }) => {
    const parameter = vocabulary.parameters.get(id);
    return parameter ? [{ field, offer, parameter }] : [];
  }),
);

/** Each unit that an entry names, in its needs or its offers. */
export function unitsNamed(entry: AnyCandidate, setting: Setting): Named[] {
  const found: Named[] = [];
  for (const { field, need, parameter } of typedNeedsOf(entry, setting)) {
    if (need.unit !== undefined) found.push({ field: `${field}/unit`, parameter, word: need.unit });
  }
  for (const { field, offer, parameter } of typedOffersOf(entry, setting)) {
    if (isMapping(offer) && offer.unit !== undefined)
      found.push({ field: `${field}/unit`, parameter, word: offer.unit });
  }
  return found;
}

/** The units in which a number of the parameter may be written. */
export function unitsOf({ unit, units }: Parameter): string[] {
  return [...new Set([...(unit ? [unit] : []), ...Object.keys(units ?? {})])];
}

/** Each level that an entry names, in its needs or its offers. */
export function levelsNamed(entry: AnyCandidate, setting: Setting): Named[] {
  const found: Named[] = [];
  for (const { field, need, parameter } of typedNeedsOf(entry, setting)) {
    noteLevels(found, parameter, `${field}/value`, need.value);
  }
  for (const { field, offer, parameter } of typedOffersOf(entry, setting)) {
    if (isMapping(offer)) noteLevels(found, parameter, `${field}/only`, offer.only);
    else noteLevels(found, parameter, field, offer);
  }
  return found;
}

/** Whether an offer is written with keys: `{only: […]}` or `{value, unit}`. */
export function isMapping(offer: Loose<Offer>): offer is Extract<Loose<Offer>, { readonly value?: unknown }> {
  return typeof offer === 'object' && !Array.isArray(offer);
}

function noteLevels(found: Named[], parameter: Parameter, field: string, value: unknown): void {
  if (typeof value === 'string') found.push({ field, parameter, word: value });
  if (!Array.isArray(value)) return;
  value.forEach((level: unknown, index) => {
    if (typeof level === 'string') found.push({ field: `${field}/${index}`, parameter, word: level });
  });
}

/** The same function, which works out each entry once: half a dozen rules ask for it. */
function remembered<T>(work: (entry: AnyCandidate, setting: Setting) => T): typeof work {
  const known = new WeakMap<AnyCandidate, { readonly setting: Setting; readonly made: T }>();
  return (entry, setting) => {
    const before = known.get(entry);
    if (before?.setting === setting) return before.made;
    const made = work(entry, setting);
    known.set(entry, { setting, made });
    return made;
  };
}
