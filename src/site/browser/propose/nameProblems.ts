// The id of an entry, and the ids to which it refers → what is wrong with them, as far as the site's names tell.

import { isId, LONGEST_ID } from '../../../model/id.ts';
import type { Kind } from '../../../model/kind.ts';
import type { FormKind } from '../../../propose/kinds.ts';
import type { PublishedNames } from '../../../propose/setting.ts';
import type { FieldProblem } from './problem.ts';
import type { Held } from './useProposal.ts';

interface Named {
  readonly kind: FormKind;
  readonly id: string;
  readonly held: Held;
  readonly names: ReadonlyMap<Kind, PublishedNames>;
  readonly isNew: boolean;
}

/** What is wrong with the id of a new entry. */
export function nameProblems({ kind, id, held, names, isNew }: Named): FieldProblem[] {
  if (!isNew) return [];
  const error = (message: string): FieldProblem[] => [
    { pointer: '/id', severity: 'error', message, hint: null, isMissing: message.startsWith('Enter') },
  ];
  if (id === '') return held.form.title ? error('Enter a short name for the address, in small letters') : [];
  if (!isId(id) || id.length < 2) {
    return error(`Use small letters, digits and single hyphens in the short name, from 2 to ${LONGEST_ID} of them.`);
  }
  const known = names.get(kind);
  const other = known?.names.find(([taken]) => taken === id);
  if (other)
    return error(`“${other[1]}” is listed under this short name already. Improve that entry, or choose another name.`);
  return known?.taken.includes(id) ? error('An entry had this short name once. Choose another.') : [];
}
