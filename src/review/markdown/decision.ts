// A decision → its heading and reasons in Markdown.

import type { Decision } from '../approval/facts.ts';
import { sentence } from './sentence.ts';

/** What may become of the change, first of all. */
export function renderDecision({ allowed, approved, approvals, reasons }: Decision): string {
  const needs = approvals.map(
    ({ from, because }) => `- Needs the approval of ${sentence(from)}: ${sentence(because)}.`,
  );
  return [`**${headingOf(allowed, approved)}**`, '', ...reasons.map((one) => `- ${sentence(one)}`), ...needs].join(
    '\n',
  );
}

function headingOf(allowed: boolean, approved: boolean): string {
  if (!allowed) return 'Not allowed.';
  return approved ? 'Approved.' : 'Allowed, and waiting for approval.';
}
