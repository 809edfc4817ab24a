// The entries that a change touches → the routes that lead to more or to fewer, and the areas in which bodies are recorded as having something.

import type { Reference } from '../../model/reference.ts';
import { areaReference } from '../../model/reference.ts';
import { valueAt } from '../../schema/fields.ts';
import type { EntryChange } from '../change/entries.ts';
import { isList, textAt } from '../change/value.ts';
import { joins, type ValuesOf } from './joins.ts';

/** A route, and the capabilities to which it now leads or leads no longer. */
export interface RouteEffect {
  readonly route: Reference;
  readonly gained: readonly Reference[];
  readonly lost: readonly Reference[];
}

/** An area, and the organisations that now have a recorded use in it, or no longer. */
export interface CoverageEffect {
  readonly area: Reference;
  readonly gained: readonly Reference[];
  readonly lost: readonly Reference[];
}

/** The routes that capabilities gain and lose. */
export function routeEffects(entries: readonly EntryChange[]): RouteEffect[] {
  return joins(entries, routesOf).map(({ value, ...join }) => ({ route: value, ...join }));
}

/** The areas that organisations gain and lose, by their recorded uses. */
export function coverageEffects(entries: readonly EntryChange[]): CoverageEffect[] {
  return joins(entries, areasUsed).map(({ value, ...join }) => ({ area: value, ...join }));
}

const routesOf: ValuesOf = (kind, { data }) => {
  const routes = kind === 'capability' ? valueAt(data, ['obtaining', 'routes']) : undefined;
  return Array.isArray(routes) ? routes.map((route) => `route/${route}`) : [];
};

const areasUsed: ValuesOf = (kind, { data }) => {
  const uses = kind === 'organisation' ? valueAt(data, ['uses']) : undefined;
  if (!Array.isArray(uses) || !isList(uses)) return [];
  return uses.flatMap((use) => textAt(use, 'area') ?? []).map((area) => areaReference(area));
};
