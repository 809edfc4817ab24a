// npm run search: the browser's own query code, on a built site.

import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Filters, machineForm } from '../src/search/answer.ts';
import { askAsLunr, type LunrAnswer, lunrText } from '../src/search/asLunr.ts';
import { countsOf } from '../src/search/counts.ts';
import { hitsOf } from '../src/search/hits.ts';
import { search } from '../src/search/query.ts';
import { openSearch, type Searchable } from '../src/search/searchable.ts';
import { answerText } from '../src/search/terminal.ts';
import { Misuse, runCommand } from './command.ts';

const SCREENFUL = 20;

await runCommand({
  call: 'npm run search',
  words: 'WORDS',
  about: `Searches a built site as its own search page does. Words, "phrases" and -exclusions; after a second -- all is words.`,
  options: {
    site: { type: 'string', default: '_site', of: 'DIR', says: 'the built site' },
    facet: {
      type: 'string',
      multiple: true,
      default: [],
      of: 'name=value',
      says: 'narrows: any value of one facet, something of each facet',
    },
    limit: { type: 'string', of: 'N', says: 'shows at most N results (default 20 as text, all as JSON)' },
    format: { type: 'string', default: 'text', of: 'FORM', says: 'text or json' },
    syntax: {
      type: 'string',
      default: 'plain',
      of: 'NAME',
      says: 'plain, as on the page, or lunr: its own query language',
    },
  },
  run: async ({ values: { site, facet, limit, format, syntax }, positionals }) => {
    if (format !== 'text' && format !== 'json') throw new Misuse(`"${format}" is not a format: give text or json.`);
    if (syntax !== 'plain' && syntax !== 'lunr') throw new Misuse(`"${syntax}" is not a syntax: give plain or lunr.`);
    const searchable = await searchableIn(site);
    if (syntax === 'lunr') {
      if (facet.length > 0) throw new Misuse('lunr knows no facets: leave --facet out, or search in plain words.');
      const answer = await lunrAnswer(searchable, positionals.join(' '), limitFor(limit, format));
      process.stdout.write(`${format === 'json' ? JSON.stringify(answer) : lunrText(answer)}\n`);
      return 0;
    }
    const filters = filtersFrom(facet, searchable);
    const answer = await search(searchable, { words: positionals.join(' '), filters });
    const results = answer.results.slice(0, limitFor(limit, format));
    if (format === 'json') {
      const [hits, counts] = [await hitsOf(searchable, results), await countsOf(searchable, answer, filters)];
      process.stdout.write(`${JSON.stringify(machineForm(answer, hits, counts))}\n`);
    } else {
      const isTerminal = process.stdout.isTTY === true;
      process.stdout.write(`${await answerText(searchable, { answer, results, filters, isTerminal })}\n`);
    }
    return 0;
  },
});

async function lunrAnswer(searchable: Searchable, query: string, limit: number): Promise<LunrAnswer> {
  try {
    return await askAsLunr(searchable, query, limit);
  } catch (error) {
    // lunr throws what is no Error.
    const { message = '' } = error as { readonly message?: string };
    throw new Misuse(`"${query}" is no query for lunr. ${message}`);
  }
}

async function searchableIn(site: string): Promise<Searchable> {
  try {
    const { folder } = JSON.parse(readFileSync(join(site, 'search', 'latest.json'), 'utf8')) as { folder: string };
    return await openSearch((name) => readFile(join(site, 'search', folder, name)));
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error);
    throw new Misuse(`There is no built site in "${site}": build it first (npm run build). ${cause}`);
  }
}

function filtersFrom(facets: readonly string[], { facets: known }: Searchable): Filters {
  const names = known.map(({ name }) => name);
  const filters = new Map<string, readonly string[]>();
  for (const facet of facets) {
    const [, name = facet, value] = /^([^=]+)=(.+)$/.exec(facet) ?? [];
    if (value === undefined) throw new Misuse(`"${facet}" is no facet and value: write name=value.`);
    if (!names.includes(name)) throw new Misuse(`There is no facet "${name}", expected one of ${names.join(', ')}.`);
    filters.set(name, [...(filters.get(name) ?? []), value]);
  }
  return filters;
}

function limitFor(limit: string | undefined, format: string): number {
  if (limit === undefined) return format === 'json' ? Number.POSITIVE_INFINITY : SCREENFUL;
  if (!/^\d{1,9}$/.test(limit)) throw new Misuse(`"${limit}" is not a limit: give a whole number.`);
  return Number(limit);
}
