// npm run search: the browser's own query code, on a built site.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Filters, machineForm } from '../src/search/answer.ts';
import { search } from '../src/search/query.ts';
import { INDEX_ADDRESS, openIndex, type Searchable, type SearchIndex } from '../src/search/search-index.ts';
import { answerText } from '../src/search/terminal.ts';
import { Misuse, runCommand } from './command.ts';

const usage = `
Usage: npm run search -- WORDS [--site DIR] [--facet name=value]… [--limit N] [--format text|json]

Searches a built site as its own search page does. Words, "phrases" and -exclusions; after a second -- all is words.

  --site DIR          the built site (default _site)
  --facet name=value  narrows: any value of one facet, something of each facet
  --limit N           shows at most N results (default 20 as text, all as JSON)
  --format FORMAT     text (default) or json
  --help              show this
`;

const SCREENFUL = 20;

await runCommand({
  usage,
  options: {
    site: { type: 'string', default: '_site' },
    facet: { type: 'string', multiple: true, default: [] },
    limit: { type: 'string' },
    format: { type: 'string', default: 'text' },
  },
  run: async ({ values: { site, facet, limit, format }, positionals }) => {
    if (format !== 'text' && format !== 'json') throw new Misuse(`"${format}" is not a format: give text or json.`);
    const index = indexOf(site);
    const filters = filtersFrom(facet, index);
    const answer = await search(index, { words: positionals.join(' '), filters, ...limitFor(limit, format) });
    const isTerminal = process.stdout.isTTY === true;
    const text =
      format === 'json' ? JSON.stringify(machineForm(answer)) : answerText(index, answer, filters, isTerminal);
    process.stdout.write(`${text}\n`);
    return 0;
  },
});

function indexOf(site: string): Searchable {
  try {
    return openIndex(JSON.parse(readFileSync(join(site, INDEX_ADDRESS), 'utf8')) as SearchIndex);
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error);
    throw new Misuse(`There is no built site in "${site}": build it first (npm run build). ${cause}`);
  }
}

function filtersFrom(facets: readonly string[], index: Searchable): Filters {
  const filters = new Map<string, readonly string[]>();
  for (const facet of facets) {
    const [, name = facet, value] = /^([^=]+)=(.+)$/.exec(facet) ?? [];
    const known = index.facets.map((one) => one.name);
    if (value === undefined) throw new Misuse(`"${facet}" is no facet and value: write name=value.`);
    if (!known.includes(name)) throw new Misuse(`There is no facet "${name}", expected one of ${known.join(', ')}.`);
    filters.set(name, [...(filters.get(name) ?? []), value]);
  }
  return filters;
}

function limitFor(limit: string | undefined, format: string): { readonly limit?: number } {
  if (limit === undefined) return format === 'json' ? {} : { limit: SCREENFUL };
  if (!/^\d{1,9}$/.test(limit)) throw new Misuse(`"${limit}" is not a limit: give a whole number.`);
  return { limit: Number(limit) };
}
