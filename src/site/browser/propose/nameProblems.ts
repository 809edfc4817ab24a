// The id of an entry, and the ids to which it refers → what is wrong with them, as far as the site's names tell.

import { isId, LONGEST_ID } from '../../../model/id.ts';
import type { Kind } from '../../../model/kind.ts';
import type { FormKind } from '../../../propose/kinds.ts';
import type { PublishedNames } from '../../../propose/setting.ts';
import { fold } from '../../../text/fold.ts';
import type { FieldProblem } from './problem.ts';
import type { Held } from './useProposal.ts';

interface Named {
  readonly kind: FormKind;
  readonly id: string;
  readonly held: Held;
  readonly names: ReadonlyMap<Kind, PublishedNames>;
  readonly isNew: boolean;
}

/** What is wrong with the title of an entry, and with the id of a new one. */
export function nameProblems(named: Named): FieldProblem[] {
  return [...titleProblems(named), ...(named.isNew ? idProblems(named) : [])];
}

/** Titles tell entries of a kind apart, but for case, accents and punctuation. */
function titleProblems({ kind, id, held, names, isNew }: Named): FieldProblem[] {
  const title = fold(String(held.form.title ?? ''));
  const isOther = ([listed, other]: readonly [id: string, title: string]) =>
    (isNew || listed !== id) && fold(other) === title;
  const other = title === '' ? undefined : names.get(kind)?.names.find(isOther);
  return other ? [error('/title', `“${other[1]}” is listed already. Improve that entry, or tell the two apart.`)] : [];
}

function idProblems({ kind, id, held, names }: Named): FieldProblem[] {
  const wrong = (message: string) => [error('/id', message)];
  if (id === '')
    return held.form.title
      ? [{ ...error('/id', 'Enter a short name for the address, in small letters'), isMissing: true }]
      : [];
  if (!isId(id) || id.length < 2)
    return wrong(`Use small letters, digits and single hyphens in the short name, from 2 to ${LONGEST_ID} of them.`);
  const known = names.get(kind);
  const other = known?.names.find(([taken]) => taken === id);
  if (other)
    return wrong(`“${other[1]}” is listed under this short name already. Improve that entry, or choose another name.`);
  return known?.taken.includes(id) ? wrong('An entry had this short name once. Choose another.') : [];
}

function error(pointer: string, message: string): FieldProblem {
  return { pointer, severity: 'error', message, hint: null };
}
