// What stands in a form → where something was typed in place of a word of a list: it would be left out without a word.

import { KINDS } from '../../../model/kind.ts';
import { hasForm } from '../../../propose/kinds.ts';
import { type FormValue, isList, isNoChoice, NO_CHOICE, nodeOf } from '../../../propose/value.ts';
import { resolve, type SchemaNode } from '../../../schema/schemas.ts';
import type { FieldProblem } from './problem.ts';

/** Each of them, told at its control. */
export function lostChoices(schema: SchemaNode, value: FormValue, pointer = ''): FieldProblem[] {
  const node = resolve(schema);
  if (typeof value === 'string')
    return isNoChoice(node, value) ? [lost(pointer, value.slice(NO_CHOICE.length), node)] : [];
  if (isList(value)) return value.flatMap((item, index) => lostChoices(node.items ?? {}, item, `${pointer}/${index}`));
  if (typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([name, inner]) => lostChoices(nodeOf(node, name), inner, `${pointer}/${name}`));
}

function lost(pointer: string, typed: string, { reference }: SchemaNode): FieldProblem {
  const other = KINDS.some((kind) => kind === reference && hasForm(kind))
    ? ', or its last line, “Not in this list”'
    : '';
  return { pointer, severity: 'error', message: `“${typed}” is not in the list: choose from it${other}.`, hint: null };
}
