// A problem → the finding of it: with its code, its severity, its file and its place.

import type { Finding, Severity } from '../model/finding.ts';
import type { Places } from '../model/source.ts';
import type { Problem } from './rule.ts';

/** A file and the places in it. */
export interface Placed {
  readonly file: string;
  readonly places: Places;
}

/** The finding of a problem in a file. */
export function findingOf(severity: Severity, code: string, { file, places }: Placed, problem: Problem): Finding {
  const { field, isKey = false, message, hint } = problem;
  const { line, column } = problem.place ?? (isKey ? places.key(field) : places.value(field));
  return { code, severity, file, line, column, field, message, hint };
}
