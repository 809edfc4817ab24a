// npm run figures: how much of demand and supply can be compared, counted on the catalogue as it is.

import { readAndCheck } from '../src/compile.ts';
import { asOf } from '../src/history/asOf.ts';
import { listFiles } from '../src/read/files.ts';
import { figuresOf } from '../src/relate/figures.ts';
import { runCommand } from './command.ts';
import { dayGiven } from './day.ts';

const USAGE = `
Usage: npm run figures -- [--catalogue DIR] [--as-of DATE]

Counts how far requirements and capabilities can be held against each other.

  --catalogue DIR  the folder of entries (default catalogue)
  --as-of DATE     the day that counts as today
  --help           show this
`;

await runCommand({
  usage: USAGE,
  options: { catalogue: { type: 'string', default: 'catalogue' }, 'as-of': { type: 'string' } },
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
