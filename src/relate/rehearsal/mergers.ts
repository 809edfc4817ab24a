// A scenario → the day on which its changes are made, and which organisations are one from then on.

import type { Catalogue } from '../../model/catalogue.ts';
import { lastDay } from '../../model/date.ts';
import type { Entry } from '../../model/entry.ts';
import { referenceTo } from '../../model/reference.ts';
import type { Merger, Rehearsal } from '../../model/rehearsal.ts';
import { bodiesAsOf } from '../succession.ts';
import { suppose } from './suppose.ts';

/** A merger, and how to ask which of its parts stand behind something. */
export interface Merged extends Merger {
  /** The parts that speak for those organisations on the day, as references. */
  readonly partsAmong: (ids: readonly string[] | undefined) => readonly string[];
}

/** The ground of a rehearsal. */
export interface Supposed extends Pick<Rehearsal, 'day'> {
  readonly mergers: readonly Merged[];
}

/**
 * Who is one with whom. Before and after are held against each other on the same day, so that a change which is
 * coming anyway is not put down to the scenario.
 */
export function supposedBy(catalogue: Catalogue, scenario: Entry<'scenario'>, asOf: string): Supposed {
  const { changes } = scenario.header;
  const day = [asOf, ...changes.map(({ on }) => lastDay(on))].reduce((last, each) => (each > last ? each : last));
  const after = suppose(catalogue, scenario);
  const before = [...bodiesAsOf(catalogue, [...catalogue.entries.organisation.keys()], day)].sort();
  const became = new Map(before.map((id) => [id, bodiesAsOf(after, [id], day)]));
  const mergers = [...new Set(changes.map(({ into }) => into.id))].map((id): Merged => {
    const parts = before.filter((part) => became.get(part)?.includes(id));
    const title = after.entries.organisation.get(id)?.header.title ?? id;
    return { into: bodyReference(id), title, parts: parts.map(bodyReference), partsAmong: among(parts) };
  });
  return { day, mergers: mergers.filter(({ parts }) => parts.length > 0) };

  function among(parts: readonly string[]): Merged['partsAmong'] {
    return (ids = []) => {
      const standing = bodiesAsOf(catalogue, ids, day).filter((one) => parts.includes(one));
      return standing.map(bodyReference).sort();
    };
  }
}

function bodyReference(id: string): string {
  return referenceTo('organisation', id);
}
