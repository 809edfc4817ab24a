// npm run search: the browser's own query code, on a built site.

import { answered } from '../src/search/asked.ts';
import { runCommand } from './command.ts';
import { searchableIn } from './searchable.ts';

runCommand({
  call: 'npm run search',
  words: 'WORD...',
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
  run: async ({ values: { site, facet: facets, ...how }, positionals }) => {
    const asked = {
      ...how,
      limit: how.limit,
      facets,
      words: positionals.join(' '),
      isTerminal: !!process.stdout.isTTY,
    };
    process.stdout.write(`${await answered(await searchableIn(site), asked)}\n`);
    return 0;
  },
});
