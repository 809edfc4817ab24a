// A case → its band, with the reason and what would end it.

import type { Band } from '../../model/difference.ts';
import { allowanceOf } from './allowances.ts';
import type { Case } from './case.ts';
import type { Change } from './change.ts';
import { settled } from './resolution.ts';
import type { Statement } from './statement.ts';
import { supersedes } from './succession.ts';
import { named } from './words.ts';

/** How bad a difference is, and why. */
export interface Verdict {
  readonly band: Band;
  /** Of a change the earlier statement; else in the order of the pair. */
  readonly a: Statement;
  readonly b: Statement;
  readonly because: string;
  readonly resolution: string;
}

/** A change is told as one; what no allowance excuses is a conflict; all else differs. */
export function verdictOn(judged: Case, change: Change | undefined): Verdict {
  if (change) return changedVerdict(judged, change);
  const { a, b } = judged;
  const allowance = allowanceOf(judged);
  if (allowance) return { band: 'differs', a, b, ...allowance };
  return { band: 'conflict', a, b, because: conflictIn(judged), resolution: settled(judged) };
}

function conflictIn({ a, b }: Case): string {
  const because = 'Both bodies state it, both statements are in force, and no one value serves both.';
  const limited = [a, b].find((statement) => statement.for !== undefined);
  return limited ? `${because} In ${named(limited)} it is limited: for ${limited.for}.` : because;
}

function changedVerdict({ ground: { catalogue } }: Case, { earlier, later }: Change): Verdict {
  const verdict = { band: 'changed', a: earlier, b: later } as const;
  if (supersedes(catalogue, later.requirement, earlier.requirement)) {
    const because = `${named(later)} supersedes ${named(earlier)}.`;
    return { ...verdict, because, resolution: `Go by ${named(later)}.` };
  }
  return {
    ...verdict,
    because: `${named(later)} is a later word of the same body.`,
    resolution: `Ask whether ${named(later)} replaces ${named(earlier)} as a whole; if so, note there that it supersedes it.`,
  };
}
