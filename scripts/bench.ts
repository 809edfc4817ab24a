// npm run bench: how the project stands beside others, measured on this machine.

import { benchDraft } from '../bench/draft/run.ts';
import { benchForm } from '../bench/form/run.ts';
import { benchRelate } from '../bench/relate/run.ts';
import { benchSearch, isPart, type Part } from '../bench/search/run.ts';
import { Misuse, runCommand } from './command.ts';
import { numberIn } from './number.ts';

/** What the command line says. */
interface Asked {
  readonly size: string | undefined;
  readonly seed: number;
  readonly corpus: string | undefined;
  readonly only: string | undefined;
}

const BENCHMARKS: Readonly<Record<string, (asked: Asked) => Promise<void>>> = {
  search: ({ size = '10000', seed, corpus, only }) =>
    benchSearch({
      size: sizeIn(size),
      seed,
      ...(corpus && { corpus: corpusIn(corpus) }),
      ...(only && { only: partIn(only) }),
      say,
      show,
    }),
  draft: async ({ size, seed }) => show(await benchDraft({ ...(size && { size: sizeIn(size) }), seed, say })),
  form: async () => show(await benchForm(say)),
  relate: async ({ size = '10000', seed }) =>
    show(await benchRelate({ size: numberIn('size', size, 1, 999_999), seed, say })),
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
    only: {
      type: 'string',
      of: 'PART',
      says: 'of search one part: equality (with lunr, in every mode) or minisearch (the same questions to both)',
    },
  },
  run: async ({ values: { size, seed, corpus, only }, positionals: [name = 'search'] }) => {
    const benchmark = Object.hasOwn(BENCHMARKS, name) ? BENCHMARKS[name] : undefined;
    if (!benchmark)
      throw new Misuse(`There is no benchmark "${name}", expected ${Object.keys(BENCHMARKS).join(', ')}.`);
    await benchmark({ size, seed: numberIn('seed', seed, 0), corpus, only });
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

function partIn(name: string): Part {
  if (!isPart(name)) throw new Misuse(`There is no part "${name}" of the search benchmark.`);
  return name;
}

function show(table: string): void {
  process.stdout.write(`${table}\n\n`);
}

function say(what: string): void {
  process.stderr.write(`${what}…\n`);
}
