// What every control of a form has to know: what the form holds, what is wrong with it, and the words to choose from.

import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { inFull } from '../../../model/finding.ts';
import type { Kind } from '../../../model/kind.ts';
import type { Vocabulary } from '../../../model/vocabulary.ts';
import { valueAt } from '../../../propose/edit.ts';
import type { PublishedNames } from '../../../propose/setting.ts';
import type { FormFields, FormValue } from '../../../propose/value.ts';
import type { FieldProblem } from './problem.ts';

/** What a form knows. */
export interface Asking {
  readonly form: FormFields;
  readonly vocabulary: Vocabulary;
  /** The names of the kinds to which the fields refer, as far as they have arrived. */
  readonly names: ReadonlyMap<Kind, PublishedNames>;
  /** What is to be told by now: nobody is told of a field before leaving it. */
  readonly problems: readonly FieldProblem[];
  /** JSON Pointer at which an item stood that was removed last, and can be put back. */
  readonly removed: string | undefined;
}

const NOTHING: Asking = {
  form: {},
  vocabulary: { terms: new Map(), parameters: new Map(), synonyms: [] },
  names: new Map(),
  problems: [],
  removed: undefined,
};

/** Hands what a form knows to its controls. */
export const AskingContext = createContext<Asking>(NOTHING);

/** What a control at a pointer shows: its id, its value, and what is wrong with it or with what it stands for. */
export function useField(
  pointer: string,
  isWhole = false,
): { id: string; value: FormValue; error: string | undefined } {
  const { form, problems } = useContext(AskingContext);
  const told = problems.filter((one) => one.pointer === pointer || (isWhole && one.pointer.startsWith(`${pointer}/`)));
  return { id: idOf(pointer), value: valueAt(form, pointer), error: told.map(inFull)[0] };
}

/** What every control knows. */
export function useAsking(): Asking {
  return useContext(AskingContext);
}

/** The id of the control at a pointer. @example idOf('/evidence/0/url') // "f_evidence_0_url" */
export function idOf(pointer: string): string {
  return `f${pointer.replaceAll('/', '_')}`;
}
