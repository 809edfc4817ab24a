// A decision → its heading and reasons in Markdown.

import type { Decision } from '../approval/facts.ts';
import { folded } from './folded.ts';
import { fitted } from './room.ts';
import { sentence } from './sentence.ts';

/** What may become of the change, first of all. */
export function renderDecision({ allowed, approved, approvals, reasons }: Decision): string {
  const needs = approvals.map(
    ({ from, because }) => `- Needs the approval of ${sentence(from)}: ${sentence(because)}.`,
  );
  const lines = [...reasons.map((one) => `- ${sentence(one)}`), ...needs];
  const rest = lines.slice(OPEN).join('\n');
  const more = rest === '' ? [] : ['', folded(`${lines.length - OPEN} more`, fitted(rest, ROOM))];
  return [`**${headingOf(allowed, approved)}**`, '', ...lines.slice(0, OPEN), ...more].join('\n');
}

/** How many lines stand open, and how many characters are for the rest: a comment has an end, and this comes before all else. */
const OPEN = 8;
const ROOM = 15_000;

function headingOf(allowed: boolean, approved: boolean): string {
  if (!allowed) return 'Not allowed.';
  return approved ? 'Approved.' : 'Allowed, and waiting for approval.';
}
