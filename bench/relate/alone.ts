// Run by run.ts in a process of its own: makes a catalogue of a size, relates it whole, and prints what each part cost.

import { readAndCheck } from '../../src/compile.ts';
import { invented } from '../../src/invent.ts';
import { type Catalogue, listOf } from '../../src/model/catalogue.ts';
import { referenceTo } from '../../src/model/reference.ts';
import { roleOf } from '../../src/model/role.ts';
import { listFiles } from '../../src/read/files.ts';
import { relate } from '../../src/relate/relate.ts';
import { BEST, type Cost, DAY } from './cost.ts';

const [size = '', seed = ''] = process.argv.slice(2);
const catalogue = catalogueOf(Number(size), Number(seed));
const costs: Cost[] = [];
let before = process.cpuUsage();

const related = relate(catalogue, DAY);
// Everything is worked out when it is first asked for, the links too.
related.links.size;
tell('links');
for (const { id } of listOf(catalogue, 'requirement')) related.matches.best(referenceTo('requirement', id), BEST);
tell('matches');
for (const part of ['repetitions', 'differences', 'gaps', 'renewals', 'coverage', 'metSince'] as const) {
  related[part]();
  tell(part);
}
process.stdout.write(JSON.stringify(costs));

function tell(part: string): void {
  const { user, system } = process.cpuUsage(before);
  costs.push({ part, cpuSeconds: (user + system) / 1e6, peakMegabytes: process.resourceUsage().maxRSS / 1024 });
  before = process.cpuUsage();
}

/** As many requirements as capabilities; the generator makes six capabilities for four requirements, of which the rest are left out. */
function catalogueOf(count: number, seed: number): Catalogue {
  const words = listFiles('catalogue').filter(({ file }) => roleOf(file)?.is === 'vocabulary');
  const files = invented({ entries: Math.ceil(count / 0.4), seed, day: DAY, words });
  const { catalogue } = readAndCheck(files, { asOf: DAY });
  const { capability, requirement } = catalogue.entries;
  const entries = {
    ...catalogue.entries,
    capability: first(capability, count),
    requirement: first(requirement, count),
  };
  return { ...catalogue, entries };
}

function first<E>(entries: ReadonlyMap<string, E>, count: number): ReadonlyMap<string, E> {
  return new Map([...entries].slice(0, count));
}
