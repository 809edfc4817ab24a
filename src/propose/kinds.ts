// The kinds of entry that have a form: scenarios are written by those who rehearse, in the repository.

import type { Kind } from '../model/kind.ts';

/** A kind that has a form. */
export type FormKind = Exclude<Kind, 'scenario'>;

/** The kinds in the order in which a first-time reader is asked. */
export const FORM_KINDS: readonly FormKind[] = ['capability', 'requirement', 'supplier', 'organisation', 'route'];

/** Whether entries of a kind are proposed and improved in a form. */
export function hasForm(kind: Kind): kind is FormKind {
  return kind !== 'scenario';
}

/** A kind in the middle of a sentence. @example kindPhrase('organisation') // "an organisation" */
export function kindPhrase(kind: FormKind): string {
  return `${kind === 'organisation' ? 'an' : 'a'} ${kind}`;
}
