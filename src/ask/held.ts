// What is stated already of a field with parts → the parts that can stay; each of the others is told, as nobody could mend it later.

import type { Asking } from './asking.ts';
import { wrapped } from './talk.ts';

/** The parts, by their step in the pointer of the field, that the check finds no error in; `named` tells which one is meant. */
export function staying<T>(
  { talk, wrongWith }: Asking,
  pointer: string,
  parts: readonly (readonly [step: string, part: T])[],
  named: (step: string, part: T) => string,
): (readonly [step: string, part: T])[] {
  return parts.filter(([step, part]) => {
    const { errors } = wrongWith(`${pointer}/${step}`, part);
    for (const error of errors)
      talk.say(`${wrapped(`It stated ${named(step, part)}, which cannot stay. ${error}`, 2)}\n`);
    return errors.length === 0;
  });
}
