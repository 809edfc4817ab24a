// npm run bench: how the project stands beside others, measured on this machine.

import { benchDraft } from '../bench/draft/run.ts';
import { benchForm } from '../bench/form/run.ts';
import { benchRelate } from '../bench/relate/run.ts';
import { benchSearch } from '../bench/search/run.ts';
import { Misuse, runCommand } from './command.ts';

await runCommand({
  call: 'npm run bench',
  words: 'search|draft|form|relate',
  about: `Asks this project's search, Pagefind, MiniSearch and lunr the same questions and prints tables in Markdown. The first run fetches
the other engines from the npm registry into bench/node_modules; the project itself does not need them.
With draft: how fast a tick is answered on the drafting page in Chromium, on the real catalogue or with --size on a generated one.
With form: how fast a letter stands in a form of the real catalogue, and what its scripts weigh.
With relate: what relating a generated catalogue of that size costs, and one of twice the size.`,
  options: {
    size: { type: 'string', of: 'N', says: '1000, 10000 or 50000 listings (search: 10000 if not given)' },
    seed: { type: 'string', default: '7', of: 'N', says: 'draws the questions' },
    corpus: {
      type: 'string',
      of: 'NAME',
      says: 'debian (package descriptions of this machine) or generated (default: debian where there are any)',
    },
  },
  run: async ({ values: { size, seed, corpus }, positionals: [name = 'search'] }) => {
    if (!/^(search|draft|form|relate)$/.test(name))
      throw new Misuse(`There is no benchmark "${name}", expected search, draft, form or relate.`);
    if (name === 'form') return showForm();
    if (name === 'relate') return showRelate(size ?? '10000', seed);
    if (size !== undefined && !/^(1000|10000|50000)$/.test(size))
      throw new Misuse(`"${size}" is no size: give 1000, 10000 or 50000.`);
    if (!/^\d{1,9}$/.test(seed)) throw new Misuse(`"${seed}" is no seed: give a whole number.`);
    if (corpus !== undefined && !/^(generated|debian)$/.test(corpus))
      throw new Misuse(`There is no corpus "${corpus}".`);
    const report =
      name === 'draft'
        ? await benchDraft({ ...(size && { size: Number(size) }), seed: Number(seed), say })
        : await benchSearch({ size: Number(size ?? 10000), seed: Number(seed), ...(corpus && { corpus }), say });
    process.stdout.write(`${report}\n`);
    return 0;
  },
});

async function showForm(): Promise<number> {
  process.stdout.write(`${await benchForm(say)}\n`);
  return 0;
}

function showRelate(size: string, seed: string): number {
  if (!/^[1-9]\d{0,5}$/.test(size)) throw new Misuse(`"${size}" is no size: give a whole number from 1.`);
  if (!/^\d{1,9}$/.test(seed)) throw new Misuse(`"${seed}" is no seed: give a whole number.`);
  process.stdout.write(`${benchRelate({ size: Number(size), seed: Number(seed), say })}\n`);
  return 0;
}

function say(what: string): void {
  process.stderr.write(`${what}…\n`);
}
