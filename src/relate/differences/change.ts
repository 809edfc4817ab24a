// Unequal statements → the changes among them, in which one body said one thing and later another.

import type { Catalogue } from '../../model/catalogue.ts';
import type { Parameter } from '../../model/entry.generated.ts';
import type { Comparison } from './comparison.ts';
import { haveCommon, isSame } from './extent.ts';
import type { Statement } from './statement.ts';
import { isLaterWord, supersedes } from './succession.ts';

/** A change: what was said, and what was said later. */
export interface Change {
  readonly earlier: Statement;
  readonly later: Statement;
}

/** Of two unequal statements the earlier and the later word of the same body; undefined where they are not that. */
export function changeIn(catalogue: Catalogue, comparison: Comparison): Change | undefined {
  if (!isOnTheSame(comparison) || !isOutspoken(comparison)) return undefined;
  const { a, b } = comparison;
  const replaces = canStandTogether(a.scale.parameter) ? supersedes : isLaterWord;
  if (replaces(catalogue, b.requirement, a.requirement)) return { earlier: a, later: b };
  return replaces(catalogue, a.requirement, b.requirement) ? { earlier: b, later: a } : undefined;
}

/**
 * Whether a body can want one value and another side by side: functions of a thing, or terms of two purchases. A later paper that names
 * others takes nothing back then, unless it says that it supersedes the earlier.
 */
function canStandTogether({ concerns, type, exclusive }: Parameter): boolean {
  return concerns === 'contract' || (type === 'choices' && !exclusive);
}

/** A word on other cases or on another nation takes nothing back. */
function isOnTheSame({ a, b }: Comparison): boolean {
  return a.for === b.for && (a.nation === b.nation || a.nation === undefined || b.nation === undefined);
}

/** What we read into a wording tells of a change only where nothing is left of what was said before. */
function isOutspoken({ a, b }: Comparison): boolean {
  const isStated = a.stated !== undefined && b.stated !== undefined && !isSame(a.stated, b.stated);
  return isStated || !haveCommon(a.extent, b.extent);
}
