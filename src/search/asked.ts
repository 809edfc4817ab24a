// What is asked on the command line → the text or the JSON that answers it, by the browser's own query code.

import { type Filters, machineForm } from './answer.ts';
import { askAsLunr, type LunrAnswer, lunrText } from './asLunr.ts';
import { countsOf } from './counts.ts';
import { hitsOf } from './hits.ts';
import { NotAskedSo } from './notAskedSo.ts';
import { search } from './query.ts';
import type { Searchable } from './searchable.ts';
import { answerText } from './terminal.ts';

/** One question. */
export interface Asked {
  readonly words: string;
  /** Each as name=value. */
  readonly facets: readonly string[];
  /** A whole number; without it a screenful as text, and everything as JSON. */
  readonly limit: string | undefined;
  readonly format: string;
  readonly syntax: string;
  /** Whether a person reads it at a terminal. */
  readonly isTerminal: boolean;
}

const SCREENFUL = 20;

/** The answer, without a newline at its end. */
export function answered(searchable: Searchable, asked: Asked): Promise<string> {
  const { format, syntax } = asked;
  if (format !== 'text' && format !== 'json') throw new NotAskedSo(`"${format}" is not a format: give text or json.`);
  if (syntax === 'plain') return plainAnswer(searchable, asked);
  if (syntax === 'lunr') return lunrAnswer(searchable, asked);
  throw new NotAskedSo(`"${syntax}" is not a syntax: give plain or lunr.`);
}

async function plainAnswer(searchable: Searchable, asked: Asked): Promise<string> {
  const { words, facets, format, isTerminal } = asked;
  const filters = filtersFrom(facets, searchable);
  const answer = await search(searchable, { words, filters });
  const results = answer.results.slice(0, limitOf(asked));
  if (format === 'text') return answerText(searchable, { answer, results, filters, isTerminal });
  const [hits, counts] = [await hitsOf(searchable, results), await countsOf(searchable, answer, filters)];
  return JSON.stringify(machineForm(answer, hits, counts));
}

async function lunrAnswer(searchable: Searchable, asked: Asked): Promise<string> {
  if (asked.facets.length > 0)
    throw new NotAskedSo('lunr knows no facets: leave --facet out, or search in plain words.');
  const answer = await lunrAnswerTo(searchable, asked.words, limitOf(asked));
  return asked.format === 'json' ? JSON.stringify(answer) : lunrText(answer);
}

async function lunrAnswerTo(searchable: Searchable, query: string, limit: number): Promise<LunrAnswer> {
  try {
    return await askAsLunr(searchable, query, limit);
  } catch (error) {
    // lunr throws what is no Error.
    const { message = '' } = error as { readonly message?: string };
    throw new NotAskedSo(`"${query}" is no query for lunr. ${message}`);
  }
}

function filtersFrom(facets: readonly string[], { facets: known }: Searchable): Filters {
  const names = known.map(({ name }) => name);
  const filters = new Map<string, readonly string[]>();
  for (const facet of facets) {
    const [, name = facet, value] = /^([^=]+)=(.+)$/.exec(facet) ?? [];
    if (value === undefined) throw new NotAskedSo(`"${facet}" is no facet and value: write name=value.`);
    if (!names.includes(name))
      throw new NotAskedSo(`There is no facet "${name}", expected one of ${names.join(', ')}.`);
    filters.set(name, [...(filters.get(name) ?? []), value]);
  }
  return filters;
}

function limitOf({ limit, format }: Asked): number {
  if (limit === undefined) return format === 'json' ? Number.POSITIVE_INFINITY : SCREENFUL;
  if (!/^\d{1,9}$/.test(limit)) throw new NotAskedSo(`"${limit}" is not a limit: give a whole number.`);
  return Number(limit);
}
