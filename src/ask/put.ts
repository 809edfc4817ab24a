// A value and the place where it belongs → the header with it there.

import { stepsOf } from '../text/pointer.ts';

/** The header with `value` at a JSON Pointer; undefined takes out what stands there. */
export function put(header: unknown, pointer: string, value: unknown): unknown {
  return within(header, stepsOf(pointer), value);
}

/** What stands at a JSON Pointer. */
export function at(header: unknown, pointer: string): unknown {
  return stepsOf(pointer).reduce<unknown>(
    (found, step) => (isHolder(found) && Object.hasOwn(found, step) ? found[step] : undefined),
    header,
  );
}

function within(holder: unknown, [step, ...rest]: readonly string[], value: unknown): unknown {
  if (step === undefined) return value;
  if (/^\d+$/.test(step)) {
    const list: readonly unknown[] = Array.isArray(holder) ? holder : [];
    const inner = within(list[Number(step)], rest, value);
    return inner === undefined ? list.toSpliced(Number(step), 1) : list.toSpliced(Number(step), 1, inner);
  }
  const { [step]: before, ...others } = isHolder(holder) ? holder : {};
  const inner = within(before, rest, value);
  return inner === undefined ? others : { ...others, [step]: inner };
}

function isHolder(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
