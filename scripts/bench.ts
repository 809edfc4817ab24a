// npm run bench: how the project stands beside others, measured on this machine.

import { benchDraft } from '../bench/draft/run.ts';
import { benchForm } from '../bench/form/run.ts';
import { benchRelate } from '../bench/relate/run.ts';
import { benchSearch } from '../bench/search/run.ts';
import { Misuse, runCommand } from './command.ts';
import { numberIn } from './number.ts';

/** What the command line says. */
interface Asked {
  readonly size: string | undefined;
  readonly seed: number;
  readonly corpus: string | undefined;
}

const BENCHMARKS: Readonly<Record<string, (asked: Asked) => string | Promise<string>>> = {
  search: ({ size = '10000', seed, corpus }) =>
    benchSearch({ size: sizeIn(size), seed, ...(corpus && { corpus: corpusIn(corpus) }), say }),
  draft: ({ size, seed }) => benchDraft({ ...(size && { size: sizeIn(size) }), seed, say }),
  form: () => benchForm(say),
  relate: ({ size = '10000', seed }) => benchRelate({ size: numberIn('size', size, 1, 999_999), seed, say }),
};

runCommand({
  call: 'npm run bench',
  words: Object.keys(BENCHMARKS).join('|'),
  about: `Asks this project's search, Pagefind, MiniSearch and lunr the same questions and prints tables in Markdown. The first run fetches
the other engines from the npm registry into bench/node_modules; the project itself does not need them.
With draft: how fast a tick is answered on the drafting page in Chromium, on the real catalogue or with --size on a generated one.
With form: how fast a letter stands in a form of the real catalogue, and what its scripts weigh.
With relate: what relating a generated catalogue of that size costs, and one of twice the size.`,
  options: {
    size: {
      type: 'string',
      of: 'N',
      says: 'how many listings: 1000, 10000 or 50000; of relate any number (default 10000)',
    },
    seed: { type: 'string', default: '7', of: 'N', says: 'draws the questions' },
    corpus: {
      type: 'string',
      of: 'NAME',
      says: 'debian (package descriptions of this machine) or generated (default: debian where there are any)',
    },
  },
  run: async ({ values: { size, seed, corpus }, positionals: [name = 'search'] }) => {
    const benchmark = Object.hasOwn(BENCHMARKS, name) ? BENCHMARKS[name] : undefined;
    if (!benchmark)
      throw new Misuse(`There is no benchmark "${name}", expected ${Object.keys(BENCHMARKS).join(', ')}.`);
    process.stdout.write(`${await benchmark({ size, seed: numberIn('seed', seed, 0), corpus })}\n`);
    return 0;
  },
});

/** The sizes of which runs can be held against each other. */
function sizeIn(text: string): number {
  if (!/^(1000|10000|50000)$/.test(text)) throw new Misuse(`"${text}" is no size: give 1000, 10000 or 50000.`);
  return Number(text);
}

function corpusIn(name: string): string {
  if (!/^(generated|debian)$/.test(name)) throw new Misuse(`There is no corpus "${name}".`);
  return name;
}

function say(what: string): void {
  process.stderr.write(`${what}…\n`);
}
