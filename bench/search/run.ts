// The options of the command → the tables of the search benchmark, of all that is measured or of one part.

import { cpus, totalmem } from 'node:os';
import { againstMiniSearch } from './against.ts';
import { filesFor, openFiles } from './contenders/ours.ts';
import { corpusOf } from './corpus.ts';
import { equalityOf } from './equality.ts';
import type { Corpus } from './listing.ts';
import { type Measuring, measure } from './measure.ts';
import { installPeers } from './peers.ts';
import { questionsFor } from './questions.ts';
import { againstTable, equalityTable, showingsTable, targetsTable } from './table.ts';
import { targetsFor } from './targets.ts';

/** What the command line says. */
export interface Asked extends Measuring {
  readonly size: number;
  /** "debian" or "generated"; by default the real one where the machine has it. */
  readonly corpus?: string;
  /** By default everything. */
  readonly only?: Part;
}

/** What can be measured by itself. */
export type Part = keyof typeof PARTS;

const PARTS = { equality: onlyEquality, minisearch: onlyMiniSearch } as const;

/** Whether the benchmark has such a part. */
export function isPart(name: string): name is Part {
  return Object.hasOwn(PARTS, name);
}

/** Measures; every table is shown as soon as it is known, in Markdown. */
export async function benchSearch({ size, corpus: name, only, ...measuring }: Asked): Promise<void> {
  const corpus = corpusOf(size, name);
  const { seed, show } = measuring;
  const command = `npm run bench -- search --size ${size} --seed ${seed} --corpus ${corpus.name}${only ? ` --only ${only}` : ''}`;
  const [cpu] = cpus();
  const machine = `${cpus().length} × ${cpu?.model ?? 'unknown'}, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version}`;
  show(`\`${command}\` on ${new Date().toISOString().slice(0, 10)}: ${size} listings (${corpus.name}); ${machine}.`);
  await (only ? PARTS[only] : everything)(corpus, measuring);
}

async function everything(corpus: Corpus, measuring: Measuring): Promise<void> {
  installPeers();
  const measured = await measure(corpus, measuring);
  measuring.show(targetsTable(targetsFor(measured, corpus.listings.length)));
}

async function onlyEquality({ name, listings }: Corpus, { seed, say, show }: Measuring): Promise<void> {
  say('indexing');
  show(equalityTable(equalityOf(filesFor(listings), { corpus: name, size: listings.length, seed })));
}

async function onlyMiniSearch({ listings }: Corpus, { seed, say, show }: Measuring): Promise<void> {
  installPeers();
  const questions = questionsFor(listings, seed);
  say('indexing');
  const searchable = await openFiles(filesFor(listings));
  const { showings, differences } = await againstMiniSearch(searchable, listings, questions);
  show(againstTable(differences));
  show(showingsTable(questions, showings));
}
