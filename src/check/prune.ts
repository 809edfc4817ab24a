// A header with bad spots → the same without them, so that the house rules can still look at the rest.

import { stepsOf } from './pointer.ts';

/** The value less what the pointers point at; in a list the gap stays, so that its neighbours keep their places. */
export function prune(value: unknown, pointers: readonly string[]): unknown {
  return pointers.reduce<unknown>((rest, pointer) => without(rest, stepsOf(pointer)), value);
}

function without(value: unknown, steps: readonly string[]): unknown {
  const [step, ...rest] = steps;
  if (step === undefined || typeof value !== 'object' || value === null) return undefined;
  if (Array.isArray(value)) return value.with(Number(step), without(value[Number(step)], rest));
  if (!Object.hasOwn(value, step)) return value;
  const { [step]: inside, ...others } = value as Record<string, unknown>;
  return rest.length === 0 ? others : { ...others, [step]: without(inside, rest) };
}
