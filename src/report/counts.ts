// Findings → how many there are of each severity.

import type { Finding, Severity } from '../model/finding.ts';
import { SEVERITIES } from '../model/finding.ts';
import { counted } from '../text/counted.ts';

/** How many findings there are of each severity. */
export function countsOf(findings: readonly Finding[]): Record<Severity, number> {
  const count = (severity: Severity): number => findings.filter((finding) => finding.severity === severity).length;
  return { error: count('error'), warning: count('warning'), note: count('note') };
}

/** The counts as people read them. @example sumOf({ error: 1, warning: 0, note: 2 }) // "1 error, 0 warnings, 2 notes" */
export function sumOf(counts: Readonly<Record<Severity, number>>): string {
  return SEVERITIES.map((severity) => counted(counts[severity], severity)).join(', ');
}
