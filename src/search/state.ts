// A search ↔ the fragment of an address ("#q=phone+kiosk&area=self-service-kiosks"), which no server ever sees.

import type { Filters } from './answer.ts';

/** What an address says of a search. */
export interface SearchState {
  readonly words: string;
  readonly filters: Filters;
}

const WORDS = 'q';
const LONGEST = 10_000;
const MOST_VALUES = 200;
const VALUE = /^[\p{L}\p{N}][\p{L}\p{N} .+-]{0,99}$/u;

/** Reads a fragment; what is no facet of `names`, or cannot be a value, is left out, whatever the address holds. */
export function readState(fragment: string, names: readonly string[]): SearchState {
  const parameters = new URLSearchParams(fragment.replace(/^#/, '').slice(0, LONGEST));
  const filters = new Map<string, string[]>();
  for (const [name, value] of [...parameters].slice(0, MOST_VALUES)) {
    const values = filters.get(name) ?? [];
    if (names.includes(name) && VALUE.test(value) && !values.includes(value)) filters.set(name, [...values, value]);
  }
  return { words: parameters.get(WORDS) ?? '', filters };
}

/** The fragment of a state; "" where it asks for nothing. @example writeState({ words: 'van', filters: new Map() }) // "#q=van" */
export function writeState({ words, filters }: SearchState): string {
  const parameters = new URLSearchParams(words === '' ? [] : [[WORDS, words]]);
  for (const [name, values] of filters) for (const value of values) parameters.append(name, value);
  const text = parameters.toString();
  return text === '' ? '' : `#${text}`;
}
