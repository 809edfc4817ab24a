// What came of a wish to change the catalogue → its JSON, for other programs: what was written, or what speaks against it.

import type { Finding } from '../model/finding.ts';
import type { Hindrance, Plan } from './plan.ts';

/** The document of `--format json`. */
export interface ChangeDocument {
  /** Why nothing was changed; null where it was. */
  readonly hindrance: string | null;
  readonly changes: readonly {
    readonly file: string;
    readonly change: 'written' | 'removed';
    readonly because: string;
  }[];
  readonly findings: readonly Finding[];
}

/** The document of a plan that was carried out, or of what hindered it. */
export function machineForm(outcome: Plan | Hindrance): ChangeDocument {
  if ('hindrance' in outcome) return { hindrance: outcome.hindrance, changes: [], findings: outcome.findings };
  const changes = outcome.changes.map(({ file, text, because }) => ({
    file,
    change: text === undefined ? ('removed' as const) : ('written' as const),
    because,
  }));
  return { hindrance: null, changes, findings: outcome.remarks ?? [] };
}
