// A requirement's needs and a capability's offers → each with its parameter, its place and the levels that it names.

import type { Need, Offer, Parameter } from '../model/entry.generated.ts';
import type { AnyCandidate, Loose } from './candidate.ts';
import { pointerInto } from './pointer.ts';
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

/** Every need of a requirement, those without a parameter included. */
export function needsOf(entry: AnyCandidate): { field: string; need: Loose<Need> }[] {
  if (entry.kind !== 'requirement') return [];
  const needs = entry.header.needs ?? [];
  return needs.flatMap((need, index) => (need === undefined ? [] : [{ field: `/needs/${index}`, need }]));
}

/** The needs whose parameter is known. */
export function typedNeedsOf(entry: AnyCandidate, { vocabulary }: Setting): TypedNeed[] {
  return needsOf(entry).flatMap(({ field, need }) => {
    const parameter = vocabulary.parameters.get(need.parameter ?? '');
    return parameter ? [{ field, need, parameter }] : [];
  });
}

/** Every offer of a capability by the id of its parameter, known or not. */
export function offersOf(entry: AnyCandidate): { field: string; id: string; offer: Loose<Offer> }[] {
  if (entry.kind !== 'capability') return [];
  return Object.entries(entry.header.offers ?? {}).flatMap(([id, offer]) =>
    offer === undefined ? [] : [{ field: pointerInto('/offers', id), id, offer }],
  );
}

/** The offers whose parameter is known. */
export function typedOffersOf(entry: AnyCandidate, { vocabulary }: Setting): TypedOffer[] {
  return offersOf(entry).flatMap(({ field, id, offer }) => {
    const parameter = vocabulary.parameters.get(id);
    return parameter ? [{ field, offer, parameter }] : [];
  });
}

/** The number and unit of an offer or need that has them, each undefined where it has not. */
export function unitsNamed(entry: AnyCandidate, setting: Setting): { field: string; parameter: Parameter; unit: string }[] {
  const needs = typedNeedsOf(entry, setting).map(({ field, need, parameter }) => ({ field, parameter, unit: need.unit }));
  const offers = typedOffersOf(entry, setting).map(({ field, offer, parameter }) => ({ field, parameter, unit: unitOf(offer) }));
  return [...needs, ...offers].flatMap(({ field, parameter, unit }) =>
    unit === undefined ? [] : [{ field: `${field}/unit`, parameter, unit }],
  );
}

/** The units in which a number of the parameter may be written. */
export function unitsOf({ unit, units }: Parameter): string[] {
  return [...new Set([...(unit ? [unit] : []), ...Object.keys(units ?? {})])];
}

/** Each level that an entry names, in its needs or its offers. */
export function levelsNamed(entry: AnyCandidate, setting: Setting): { field: string; parameter: Parameter; level: string }[] {
  const needs = typedNeedsOf(entry, setting).map(({ field, need, parameter }) => ({
    parameter,
    levels: levelsIn(`${field}/value`, need.value),
  }));
  const offers = typedOffersOf(entry, setting).map(({ field, offer, parameter }) => ({
    parameter,
    levels: isMapping(offer) ? levelsIn(`${field}/only`, offer.only) : levelsIn(field, offer),
  }));
  return [...needs, ...offers].flatMap(({ parameter, levels }) => levels.map((level) => ({ parameter, ...level })));
}

/** Whether an offer is written with keys: `{only: […]}` or `{value, unit}`. */
export function isMapping(offer: Loose<Offer>): offer is Extract<Loose<Offer>, { readonly value?: unknown }> {
  return typeof offer === 'object' && !Array.isArray(offer);
}

function levelsIn(field: string, value: unknown): { field: string; level: string }[] {
  if (typeof value === 'string') return [{ field, level: value }];
  if (!Array.isArray(value)) return [];
  return value.flatMap((level: unknown, index) => (typeof level === 'string' ? [{ field: `${field}/${index}`, level }] : []));
}

function unitOf(offer: Loose<Offer>): string | undefined {
  return isMapping(offer) ? offer.unit : undefined;
}
