// A change → what it does to everything else: matches, gaps, repetitions, conflicts, facets, addresses.

import { addMonths } from '../../model/date.ts';
import type { Reference } from '../../model/reference.ts';
import { isForAll } from '../../model/role.ts';
import type { Change } from '../change/change.ts';
import type { EntryChange } from '../change/entries.ts';
import { type AddressEffect, addressEffect } from './addresses.ts';
import { type FacetEffect, facetEffects } from './facets.ts';
import { type GapEffect, gapEffect } from './gaps.ts';
import { type MatchEffect, matchEffect } from './matches.ts';
import { matters } from './matters.ts';
import { type CoverageEffect, coverageEffects, type RouteEffect, routeEffects } from './places.ts';
import { type ConflictEffect, conflictEffect, type RepetitionEffect, repetitionEffect } from './ties.ts';

/** What a change does to everything else. */
export interface Effects {
  readonly matches: MatchEffect;
  readonly gaps: GapEffect;
  readonly repetitions: RepetitionEffect;
  readonly conflicts: ConflictEffect;
  readonly facets: readonly FacetEffect[];
  /** Where bodies are recorded as having something. */
  readonly coverage: readonly CoverageEffect[];
  readonly routes: readonly RouteEffect[];
  readonly addresses: AddressEffect;
}

/** The effects of a change; with a vocabulary or site that changed, on the catalogue as a whole. */
export function effectsOf(change: Change, entries: readonly EntryChange[]): Effects {
  const touched = isOfAll(change) ? undefined : touchedBy(change, entries);
  return {
    matches: matchEffect(change.sides, touched),
    gaps: gapEffect(change.sides, touched),
    repetitions: repetitionEffect(change.sides, touched),
    conflicts: conflictEffect(change.sides, touched),
    facets: facetEffects(entries),
    coverage: coverageEffects(entries),
    routes: routeEffects(entries),
    addresses: addressEffect(entries, change.sides.head),
  };
}

/** The entries whose change matters to others, under the names of both sides. */
function touchedBy({ asOf, sides }: Change, entries: readonly EntryChange[]): ReadonlySet<Reference> {
  const staleBefore = addMonths(asOf, -sides.base.catalogue.site['review-months']);
  const felt = entries.filter(({ kind, fields }) => matters(kind, fields, staleBefore));
  return new Set(felt.flatMap(({ id, from }) => [id, ...(from === undefined ? [] : [from])]));
}

/** Whether a change is of something on which every entry rests. */
export function isOfAll({ files }: Pick<Change, 'files'>): boolean {
  return files.some(({ file }) => file !== undefined && isForAll(file));
}
