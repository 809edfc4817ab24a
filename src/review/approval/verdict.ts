// What one rule says of a change.

import type { Approval } from './facts.ts';

/** A rule's word: it forbids, asks for an approval, or tells why something is fine. */
export interface Verdict {
  readonly forbidden?: string;
  readonly approval?: Approval;
  readonly reason?: string;
}

/** @example forbid('supplier/acme is not yours') */
export function forbid(forbidden: string): Verdict {
  return { forbidden };
}

/** Asks for an approval, for a reason that ends the sentence "… because". */
export function ask(from: Approval['from'], because: string): Verdict {
  return { approval: { from, because } };
}

/** Asks for the catalogue's maintainers. */
export function askMaintainers(because: string): Verdict {
  return ask('catalogue-maintainers', because);
}

/** Tells why the author may. */
export function tell(reason: string): Verdict {
  return { reason };
}
