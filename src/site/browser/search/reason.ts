// A hit → why it is among the results, in words: where the words stand, and which filters it meets.

import type { Hit } from '../../../search/answer.ts';
import type { Searchable } from '../../../search/search-index.ts';
import type { Answered } from './page-state.ts';

/** E.g. "Found in title, summary and text, also as “mobile laboratory” · Kind: Tool"; "" where nothing was asked. */
export function reasonFor(hit: Hit, index: Searchable, answered: Answered): string {
  return [foundIn(hit, index, answered), ...filtersMet(hit, index, answered)].filter(Boolean).join(' · ');
}

function foundIn({ matched }: Hit, { fields }: Searchable, { answer }: Answered): string {
  if (matched.length === 0) return '';
  const places = matched.map(({ field }) => smallFirst(fields.find(({ name }) => name === field)?.label ?? field));
  const others = new Set(matched.flatMap(({ words }) => words).filter((word) => !answer.read.includes(word)));
  const also = others.size > 0 ? `, also as ${[...others].map((word) => `“${word}”`).join(', ')}` : '';
  return `Found in ${listed([...new Set(places)])}${also}`;
}

function filtersMet({ document }: Hit, { facets }: Searchable, { filters }: Answered): string[] {
  return facets.flatMap(({ name, label, values, column }) => {
    const chosen = filters.get(name) ?? [];
    const held = (column[document] ?? []).flatMap((place) => values[place] ?? []);
    const met = held.filter(({ id }) => chosen.includes(id)).map((value) => value.label);
    return met.length > 0 ? [`${label}: ${met.join(', ')}`] : [];
  });
}

function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

function smallFirst(label: string): string {
  return `${label.charAt(0).toLowerCase()}${label.slice(1)}`;
}
