// What somebody has filled in so far, kept in this browser until it is finished.

import { useMemo, useState } from 'preact/hooks';
import type { Vocabulary } from '../../../model/vocabulary.ts';
import { edited, type Given, valueAt, withItem, without, withPutBack } from '../../../propose/edit.ts';
import { idFor } from '../../../propose/file.ts';
import type { FormKind } from '../../../propose/kinds.ts';
import { type FormFields, type FormValue, keptForm } from '../../../propose/value.ts';
import { type Store, storeOf } from '../keep/store.ts';
import { useStore } from '../keep/useStore.ts';
import { withDefaults } from './withDefaults.ts';

/** What is filled in. */
export interface Held {
  readonly form: FormFields;
  readonly body: string;
  /** The id as it was typed; empty while the title suggests it. */
  readonly id: string;
  /** The text on which an improvement builds, to know whether the entry has changed since. */
  readonly base?: string;
}

/** What somebody does to a form. */
export type Act =
  | ({ readonly type: 'edit'; readonly name: string } & Given)
  | { readonly type: 'add'; readonly pointer: string; readonly item: FormFields | string; readonly shown: number }
  | { readonly type: 'remove'; readonly pointer: string }
  /** Puts back what was removed last. */
  | { readonly type: 'restore' };

/** The item of a list that was removed last. */
interface Removed {
  readonly pointer: string;
  readonly item: FormValue;
}

/** The store of one proposal. */
export function proposalStore(kind: FormKind, of: string | undefined): Store<Held | null> {
  return storeOf(`proposal.${kind}${of === undefined ? '' : `.${of}`}`, parseHeld);
}

/** A proposal as it stands, and how it is changed. */
export function useProposal(store: Store<Held | null>, first: Held, vocabulary: Vocabulary) {
  const kept = useStore(store);
  const held = kept ?? first;
  const [removed, setRemoved] = useState<Removed>();
  return useMemo(
    () => ({
      held,
      isKept: kept !== null,
      removed: removed?.pointer,
      act: (one: Act) => {
        const before = store.read() ?? first;
        const now = after(before, one, vocabulary, removed);
        if (one.type === 'remove') setRemoved({ pointer: one.pointer, item: valueAt(before.form, one.pointer) });
        if (one.type === 'restore') setRemoved(undefined);
        // What only looks into a list, or puts back what stood there at first, is no work that anybody would miss.
        if (!isSame(now, first)) store.write(now);
        else if (!isSame(before, first)) store.write(null);
      },
    }),
    [held, kept, store, first, vocabulary, removed],
  );
}

function isSame(one: Held, other: Held): boolean {
  return JSON.stringify(one, withoutBlanks) === JSON.stringify(other, withoutBlanks);
}

function withoutBlanks(_name: string, value: unknown): unknown {
  const isBlank = value === '' || (Array.isArray(value) && value.every((item) => item === ''));
  return isBlank ? undefined : value;
}

/** The id under which a new entry will stand. */
export function idOfHeld({ id, form }: Held): string {
  return id === '' ? idFor(String(form.title ?? '')) : id;
}

function after(held: Held, act: Act, vocabulary: Vocabulary, removed: Removed | undefined): Held {
  const { form } = held;
  if (act.type === 'add') return { ...held, form: withItem(form, act.pointer, act.item, act.shown) };
  if (act.type === 'remove') return { ...held, form: without(form, act.pointer) };
  if (act.type === 'restore')
    return removed ? { ...held, form: withPutBack(form, removed.pointer, removed.item) } : held;
  const { name, value } = act;
  if (name === 'body' || name === 'id') return { ...held, [name]: value };
  return { ...held, form: withDefaults(edited(form, name, act), name, value, vocabulary) };
}

/** Anybody can write into the browser's store: what is no proposal is none. */
function parseHeld(kept: unknown): Held | null {
  if (typeof kept !== 'object' || kept === null || !('form' in kept) || !('body' in kept) || !('id' in kept))
    return null;
  const { form, body, id } = kept;
  const base = 'base' in kept && typeof kept.base === 'string' ? { base: kept.base } : {};
  const isForm = typeof form === 'object' && form !== null && !Array.isArray(form);
  return isForm && typeof body === 'string' && typeof id === 'string'
    ? { form: keptForm(form) as FormFields, body, id, ...base }
    : null;
}
