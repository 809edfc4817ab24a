// A requirement and a day → whether it still stands.

import { type Catalogue, listOf } from '../model/catalogue.ts';
import { addMonths, firstDay, isBefore, lastDay } from '../model/date.ts';
import type { InForce } from '../model/difference.ts';
import type { Requirement } from '../model/entry.generated.ts';
import type { Entry } from '../model/entry.ts';
import { remembered } from './remembered.ts';

/** The stages at which nothing is wanted any more. */
const OVER: ReadonlySet<string> = new Set(['ended', 'cancelled']);

/**
 * Whether a requirement stands on a day: not if it is superseded, over or past the end of its contract; nobody knows if
 * it is undated or was raised longer ago than the site's period, unless its contract still runs.
 */
export function inForce({ id, header }: Entry<'requirement'>, catalogue: Catalogue, asOf: string): InForce {
  if (OVER.has(header.stage ?? '') || isSuperseded(id, catalogue, asOf)) return 'no';
  return runs(header.contract, asOf) ?? isRecent(header.raised, catalogue.site['in-force-months'], asOf);
}

/** Whether another has taken its place. What was not yet raised on the day supersedes nothing on it. */
export function isSuperseded(id: string, catalogue: Catalogue, asOf: string): boolean {
  const later = superseding(catalogue).get(id) ?? [];
  return later.some(({ header: { raised } }) => !(raised && isBefore(asOf, raised)));
}

/** What supersedes each requirement, found once for a catalogue. */
const superseding = remembered((catalogue: Catalogue) => {
  const found = new Map<string, Entry<'requirement'>[]>();
  for (const each of listOf(catalogue, 'requirement')) {
    for (const id of each.header.supersedes ?? []) if (id !== each.id) found.set(id, [...(found.get(id) ?? []), each]);
  }
  return found;
});

/** Whether a contract runs; undefined where its end is not stated. Between its end and the latest one it may have been extended. */
function runs(contract: Requirement['contract'], asOf: string): InForce | undefined {
  const { ends, 'extendable-to': latest = ends } = contract ?? {};
  if (latest === undefined) return undefined;
  if (lastDay(latest) < asOf && (ends === undefined || lastDay(ends) < asOf)) return 'no';
  return ends !== undefined && firstDay(ends) >= asOf ? 'yes' : 'not known';
}

/** A partial date counts from its first day, so that nothing is held for in force that may be too old. */
function isRecent(raised: string | undefined, months: number, asOf: string): InForce {
  if (raised === undefined || firstDay(raised) > asOf) return 'not known';
  return addMonths(firstDay(raised), months) >= asOf ? 'yes' : 'not known';
}
