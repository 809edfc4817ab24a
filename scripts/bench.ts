// npm run bench: how the project stands beside others, measured on this machine.

import { benchSearch } from '../bench/search/run.ts';
import { Misuse, runCommand } from './command.ts';

await runCommand({
  call: 'npm run bench',
  words: 'search',
  about: `Asks this project's search, Pagefind, MiniSearch and lunr the same questions and prints tables in Markdown. The first run fetches
the other engines from the npm registry into bench/node_modules; the project itself does not need them.`,
  options: {
    size: { type: 'string', default: '10000', of: 'N', says: '1000, 10000 or 50000 listings' },
    seed: { type: 'string', default: '7', of: 'N', says: 'draws the questions' },
    corpus: {
      type: 'string',
      of: 'NAME',
      says: 'debian (package descriptions of this machine) or generated (default: debian where there are any)',
    },
  },
  run: async ({ values: { size, seed, corpus }, positionals: [name = 'search'] }) => {
    if (name !== 'search') throw new Misuse(`There is no benchmark "${name}", expected search.`);
    if (!/^(1000|10000|50000)$/.test(size)) throw new Misuse(`"${size}" is no size: give 1000, 10000 or 50000.`);
    if (!/^\d{1,9}$/.test(seed)) throw new Misuse(`"${seed}" is no seed: give a whole number.`);
    if (corpus !== undefined && !/^(generated|debian)$/.test(corpus))
      throw new Misuse(`There is no corpus "${corpus}".`);
    const say = (what: string): void => void process.stderr.write(`${what}…\n`);
    const report = await benchSearch({ size: Number(size), seed: Number(seed), ...(corpus && { corpus }), say });
    process.stdout.write(`${report}\n`);
    return 0;
  },
});
