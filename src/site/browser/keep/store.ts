// A name → a value that this browser keeps between visits. It never leaves the browser.

import { sharing } from './sharing.ts';

/** A kept value. */
export interface Store<T> {
  readonly read: () => T;
  readonly write: (value: T) => void;
  /** Tells of each change, those made in other windows too; the answer stops it. */
  readonly watch: (listener: () => void) => () => void;
}

const PREFIX = 'catalogue.';

/** The store of that name. What was kept is read by `parse`, which trusts nothing: anybody can write into it. */
export function storeOf<T>(name: string, parse: (kept: unknown) => T): Store<T> {
  const key = PREFIX + name;
  const listeners = new Set<() => void>();
  let known: { text: string | null; value: T } | undefined;
  // A browser that keeps nothing still holds the value while the page is open.
  let unkept: string | undefined;
  const read = () => {
    const text = unkept ?? textAt(key);
    if (!known || known.text !== text) known = { text, value: sharing(known?.value, parse(jsonOf(text))) };
    return known.value;
  };
  const write = (value: T) => {
    const text = JSON.stringify(value);
    unkept = keep(key, text) ? undefined : text;
    for (const listener of listeners) listener();
  };
  const watch = (listener: () => void) => {
    const elsewhere = (event: StorageEvent) => event.key === key && listener();
    listeners.add(listener);
    addEventListener('storage', elsewhere);
    return () => {
      listeners.delete(listener);
      removeEventListener('storage', elsewhere);
    };
  };
  return { read, write, watch };
}

function textAt(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function keep(key: string, text: string): boolean {
  try {
    localStorage.setItem(key, text);
    return true;
  } catch {
    return false;
  }
}

function jsonOf(text: string | null): unknown {
  try {
    return text === null ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}
