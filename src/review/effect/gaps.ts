// Both sides → the areas in which a gap opens or closes.

import type { Gap, GapReason } from '../../model/gap.ts';
import type { Reference } from '../../model/reference.ts';
import { areaReference } from '../../model/reference.ts';
import type { Side } from '../change/change.ts';
import { areasTouched } from './areas.ts';
import { delta } from './delta.ts';

/** One reason for which supply falls short in an area, that came or went. */
export interface GapChange {
  readonly area: Reference;
  readonly reason: GapReason;
  readonly detail: string;
  readonly change: 'opened' | 'closed';
}

/** The areas that had no gap and have one, or the other way round; and every reason that came or went. */
export interface GapEffect {
  readonly opened: readonly Reference[];
  readonly closed: readonly Reference[];
  readonly reasons: readonly GapChange[];
}

/** The gaps that a change opens and closes; without `touched`, anywhere. */
export function gapEffect(sides: { base: Side; head: Side }, touched?: ReadonlySet<Reference>): GapEffect {
  const areas = touched && new Set([sides.base, sides.head].flatMap((side) => [...areasTouched(side, touched)]));
  if (areas?.size === 0) return { opened: [], closed: [], reasons: [] };
  const [before, after] = [sides.base.related.gaps(areas), sides.head.related.gaps(areas)];
  const reasons = delta(before, after, ({ area, reason, detail }) => `${area} ${reason} ${detail}`);
  return {
    ...delta(areasOf(before), areasOf(after), (area) => area),
    reasons: [
      ...reasons.opened.map((gap) => gapChange(gap, 'opened')),
      ...reasons.closed.map((gap) => gapChange(gap, 'closed')),
    ],
  };
}

function areasOf(gaps: readonly Gap[]): Reference[] {
  return [...new Set(gaps.map(({ area }) => areaReference(area)))].sort();
}

function gapChange({ area, reason, detail }: Gap, change: GapChange['change']): GapChange {
  return { area: areaReference(area), reason, detail, change };
}
