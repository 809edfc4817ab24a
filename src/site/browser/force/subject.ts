// The frame of an entry's page → what the page is about, as far as a chosen force is concerned.

import type { Named } from '../../../model/force.ts';

/** What the page of an entry tells of it. */
export interface Subject {
  readonly kind: 'capability' | 'route' | 'organisation';
  readonly id: string;
  readonly title: string;
  readonly areas: readonly string[];
  /** Whether a national body provides it, so that a force joins it and buys nothing. */
  readonly isNational: boolean;
  /** The frameworks and markets to buy it through that are open. */
  readonly openRoutes: readonly Named[];
}

/** Reads the frame that our own build wrote; undefined where the page is about something else. */
export function subjectOf({ dataset }: HTMLElement): Subject | undefined {
  const { kind, id = '', title = '', areas = '', national, openRoutes = '[]' } = dataset;
  if (kind !== 'capability' && kind !== 'route' && kind !== 'organisation') return undefined;
  const routes: readonly Named[] = JSON.parse(openRoutes);
  return { kind, id, title, areas: areas.split(' '), isNational: national === 'yes', openRoutes: routes };
}
