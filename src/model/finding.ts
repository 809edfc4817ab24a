// What is wrong with the content, as data: collected by the stages, printed only at the edge.

import { byCodeUnit } from './order.ts';

/** How bad a finding is: an `error` stops publication, a `warning` asks to be mended, a `note` informs. */
export type Severity = 'error' | 'warning' | 'note';

/** The severities, the worst first. */
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'note'];

/** A point in a file: line and column from 1, the column in code points of the original file, fence included. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** One thing that is wrong, where, and how to mend it. `test/contract` holds its machine form. */
export interface Finding extends Place {
  /** The rule in kebab case, e.g. "unknown-reference". */
  readonly code: string;
  readonly severity: Severity;
  /** Path relative to the catalogue folder, with `/`, e.g. "capabilities/autopsy.md". */
  readonly file: string;
  /** JSON Pointer of the field, e.g. "/areas/0"; "" is the whole header. A missing key points at its parent. */
  readonly field: string;
  /** One sentence: "Unexpected X, expected Y". */
  readonly message: string;
  /** The mend, e.g. `Did you mean "autopsy"?`; null where the message says it all. */
  readonly hint: string | null;
}

/** Orders findings by file, line, column and code, so that every run prints them alike. */
export function byPlace(a: Finding, b: Finding): number {
  return byCodeUnit(a.file, b.file) || a.line - b.line || a.column - b.column || byCodeUnit(a.code, b.code);
}

/** The same findings, the worst first; of one severity they keep their order. */
export function worstFirst(findings: readonly Finding[]): Finding[] {
  return SEVERITIES.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
}

/** The message, and how to mend it, as one text. */
export function inFull({ message, hint }: Pick<Finding, 'message' | 'hint'>): string {
  return hint === null ? message : `${message} ${hint}`;
}

/** Whether any finding forbids publication. */
export function hasErrors(findings: readonly Finding[]): boolean {
  return findings.some((finding) => finding.severity === 'error');
}
