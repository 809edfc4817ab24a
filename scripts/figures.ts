// npm run figures: how much of demand and supply can be compared, counted on the catalogue as it is.

import { readAndCheck } from '../src/compile.ts';
import { asOf } from '../src/history/asOf.ts';
import { listFiles } from '../src/read/files.ts';
import { figuresOf } from '../src/relate/figures.ts';
import { runCommand } from './command.ts';
import { dayGiven } from './day.ts';
import { AS_OF, CATALOGUE } from './options.ts';

runCommand({
  call: 'npm run figures',
  about: `Counts how far requirements and capabilities can be held against each other.`,
  options: {
    catalogue: CATALOGUE,
    'as-of': AS_OF,
  },
  run: async ({ values: { catalogue: folder, 'as-of': given } }) => {
    const { date } = await asOf(folder, dayGiven(given));
    const { catalogue } = readAndCheck(listFiles(folder), { asOf: date });
    for (const { counted, of, says } of figuresOf(catalogue, date)) {
      process.stdout.write(
        `${String(counted).padStart(5)} of ${String(of).padStart(5)}  ${percent(counted, of)}  ${says}\n`,
      );
    }
    return 0;
  },
});

function percent(part: number, whole: number): string {
  return `${(whole === 0 ? 0 : (100 * part) / whole).toFixed(1).padStart(5)} %`;
}
