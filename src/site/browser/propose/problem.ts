// Something that is wrong with what stands in a form.

import type { Severity } from '../../../model/finding.ts';

/** What is wrong at a field of a form. */
export interface FieldProblem {
  /** JSON Pointer into the form; "/body" is the text below the fields. */
  readonly pointer: string;
  readonly severity: Severity;
  readonly message: string;
  readonly hint: string | null;
  /** Whether something is not there yet, which is told to nobody before asking. */
  readonly isMissing?: boolean;
}

/** Whether a problem forbids going on. */
export function isError({ severity }: FieldProblem): boolean {
  return severity === 'error';
}
