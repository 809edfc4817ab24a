// A result → why it stands where it stands, in words: where the words are, and how it answers each filter.

import type { Filters, Result } from '../../../search/answer.ts';
import { type Facet, valuesOf } from '../../../search/facet.ts';
import type { Searchable } from '../../../search/searchable.ts';
import { facetsIn } from './known.ts';
import type { Answered } from './page-state.ts';

/** E.g. "Found in title, summary and text, also as “mobile laboratory” · Kind: Tool"; "" where nothing was asked. */
export function reasonFor(result: Result, index: Searchable, answered: Answered): string {
  return [foundIn(result, index, answered), ...filtersAnswered(result, index, answered.filters)]
    .filter(Boolean)
    .join(' · ');
}

function foundIn({ matched }: Result, { fields }: Searchable, { answer }: Answered): string {
  if (matched.length === 0) return '';
  const places = matched.map(({ field }) => smallFirst(fields.find(({ name }) => name === field)?.label ?? field));
  const others = new Set(matched.flatMap(({ words }) => words).filter((word) => !answer.read.includes(word)));
  const also = others.size > 0 ? `, also as ${[...others].map((word) => `“${word}”`).join(', ')}` : '';
  return `Found in ${listed([...new Set(places)])}${also}`;
}

function filtersAnswered({ document }: Result, index: Searchable, filters: Filters): string[] {
  return facetsIn(index, filters).flatMap((facet) => filterAnswered(facet, document, filters.get(facet.name) ?? []));
}

/** What is asked for where it is there; else what a parameter says instead. */
function filterAnswered(facet: Facet, document: number, chosen: readonly string[]): string[] {
  const held = valuesOf(facet, document);
  const met = held.filter(({ id }) => chosen.includes(id));
  if (met.length > 0) return [`${facet.label}: ${labelled(met)}`];
  if (!facet.isParameter) return [];
  if (held.length === 0) return [`${facet.label}: not stated`];
  return [`${facet.label}: ${labelled(held)}${facet.isStatedInFull?.[document] ? '' : ', the rest not stated'}`];
}

function labelled(values: readonly { readonly label: string }[]): string {
  return values.map(({ label }) => label).join(', ');
}

function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

function smallFirst(label: string): string {
  return `${label.charAt(0).toLowerCase()}${label.slice(1)}`;
}
