// A part of a form → its controls, drawn again only when something about this part has changed.

import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { valueAt } from '../../../propose/edit.ts';
import type { FormFields, FormValue } from '../../../propose/value.ts';
import { stepsOf } from '../../../text/pointer.ts';
import { type Asking, AskingContext, useAsking } from './ask.ts';

interface FrameProps {
  readonly pointer: string;
  /** What the part is drawn from besides what the form holds. */
  readonly from: readonly unknown[];
  readonly children: () => ComponentChildren;
}

/** A form has hundreds of controls, and each letter changes one: the others are left as they are. */
export function Frame({ pointer, from, children }: FrameProps) {
  const { form, vocabulary, names, problems, ...asked } = useAsking();
  const value = valueAt(form, pointer);
  const own = problems.filter((one) => one.pointer === pointer || one.pointer.startsWith(`${pointer}/`));
  const removed = asked.removed?.startsWith(`${pointer}/`) ? asked.removed : undefined;
  const told = JSON.stringify(own);
  const asking = useMemo(
    (): Asking => ({ form: alone(pointer, value), vocabulary, names, problems: JSON.parse(told), removed }),
    [pointer, value, vocabulary, names, told, removed],
  );
  // What is the same as before is not looked into.
  return useMemo(() => <AskingContext.Provider value={asking}>{children()}</AskingContext.Provider>, [asking, ...from]);
}

/** A form that holds nothing but one value at its place. */
function alone(pointer: string, value: FormValue): FormFields {
  const steps = stepsOf(pointer);
  return steps.reduceRight<FormValue>((inner, step) => {
    if (!/^\d+$/.test(step)) return { [step]: inner };
    const list: FormValue[] = [];
    list[Number(step)] = inner;
    return list;
  }, value) as FormFields;
}
