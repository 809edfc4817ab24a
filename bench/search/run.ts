// The options of the command → the report of the search benchmark.

import { cpus, totalmem } from 'node:os';
import { corpusOf } from './corpus.ts';
import { measure } from './measure.ts';
import { installPeers } from './peers.ts';
import { tablesOf } from './table.ts';
import { targetsFor } from './targets.ts';

/** What the command line says. */
export interface Asked {
  readonly size: number;
  readonly seed: number;
  /** "debian" or "generated"; by default the real one where the machine has it. */
  readonly corpus?: string;
  /** Tells what is going on while it lasts. */
  readonly say: (what: string) => void;
}

/** Measures and writes the report, in Markdown. */
export async function benchSearch({ size, seed, corpus: name, say }: Asked): Promise<string> {
  installPeers();
  const corpus = corpusOf(size, name);
  const measured = await measure(corpus, { seed, say });
  const command = `npm run bench -- search --size ${size} --seed ${seed} --corpus ${corpus.name}`;
  const [cpu] = cpus();
  const machine = `${cpus().length} × ${cpu?.model ?? 'unknown'}, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version}`;
  return [
    `\`${command}\` on ${new Date().toISOString().slice(0, 10)}: ${size} listings (${corpus.name}), ${measured.questions.length} questions of seed ${seed}; ${machine}.`,
    tablesOf(measured, targetsFor(measured, size)),
  ].join('\n\n');
}
