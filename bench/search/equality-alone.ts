// Run by equality.ts: compares the answers from a folder of files with those of lunr over the same terms, and prints what it found.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { randomFor } from '../../src/generate/random.ts';
import { openSearch } from '../../src/search/shards/open.ts';
import { termsIn } from '../../test/search/lunr.ts';
import { modesOver } from '../../test/search/shards/modes.ts';
import { oracleOver } from './contenders/oracle.ts';
import { wordsOfDocuments } from './contenders/ours.ts';
import { corpusOf } from './corpus.ts';
import { type Equality, QUERIES } from './equality.ts';
import { cpuSeconds } from './figures.ts';
import { type Tally, tallyOf } from './tally.ts';

const [folder = '', corpus = '', size = '', seed = ''] = process.argv.slice(2);
process.stdout.write(JSON.stringify(await compare()));

async function compare(): Promise<Equality> {
  const ours = await openSearch(async (name) => readFileSync(join(folder, name)));
  const { listings } = corpusOf(Number(size), corpus);
  const { index, fields } = oracleOver(await wordsOfDocuments(ours, listings));
  say(`lunr has the same terms after ${cpuSeconds().toFixed(0)} CPU s`);
  const modes = Object.entries(modesOver(termsIn(index).filter(isNoFragment), fields));
  const tallies: Tally[] = [];
  for (const [mode, make] of modes) {
    const random = randomFor(Number(seed), mode);
    const queries = Array.from({ length: QUERIES / modes.length }, () => make(random));
    tallies.push(await tallyOf(mode, queries, { lunr: index, ours: ours.index, say }));
  }
  const lunrBytes = gzipSync(JSON.stringify(index)).length;
  const peakMegabytes = process.resourceUsage().maxRSS / 1024;
  return { tallies, lunrBytes, cpuSeconds: cpuSeconds(), peakMegabytes };
}

function isNoFragment(term: string): boolean {
  return term.length > 3;
}

function say(what: string): void {
  process.stderr.write(`${what}\n`);
}
