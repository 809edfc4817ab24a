// A decision → its heading and reasons in Markdown.

import { counted } from '../../text/counted.ts';
import { maintainersOf } from '../../text/maintainers.ts';
import type { Approval, Decision } from '../approval/facts.ts';
import { folded } from './folded.ts';
import { fitted } from './room.ts';
import { sentence } from './sentence.ts';
import { together } from './together.ts';

/** What may become of the change, first of all; with errors nothing comes of it before these are mended. */
export function renderDecision({ allowed, approved, approvals, reasons }: Decision, errors: number): string {
  const needs = approvals.map(needed);
  const lines = [...together(reasons).map((one) => `- ${sentence(one)}`), ...needs];
  const rest = lines.slice(OPEN).join('\n');
  const more = rest === '' ? [] : ['', folded(`${lines.length - OPEN} more`, fitted(rest, ROOM))];
  return [`**${headingOf(allowed, approved, errors)}**`, '', ...lines.slice(0, OPEN), ...more].join('\n');
}

/** How many lines stand open, and how many characters are for the rest: a comment has an end, and this comes before all else. */
const OPEN = 8;
const ROOM = 15_000;

function headingOf(allowed: boolean, approved: boolean, errors: number): string {
  const first = errors === 0 ? '' : ` There ${errors === 1 ? 'is' : 'are'} ${counted(errors, 'error')} to mend first.`;
  if (!allowed) return `Not allowed.${first}`;
  return `${approved ? 'Approved.' : 'Allowed, and waiting for approval.'}${first}`;
}

function needed({ from, because }: Approval): string {
  const why = together(because.split('; '), 'each of').join('; ');
  return `- Needs the approval of ${sentence(maintainersOf(from))}: ${sentence(why)}.`;
}
