// npm run serve: a built folder, shown as the host will show it.

import { statSync } from 'node:fs';
import { serve } from '../src/site/serve/serve.ts';
import { Misuse, runCommand } from './command.ts';
import { numberIn } from './number.ts';
import { PORT } from './options.ts';

runCommand({
  call: 'npm run serve',
  words: '[FOLDER]',
  about: `Serves a built folder (default _site) as a good static host would.`,
  options: {
    port: PORT,
    host: {
      type: 'string',
      default: '127.0.0.1',
      of: 'HOST',
      says: 'on which address; this machine alone where not told otherwise',
    },
  },
  run: async ({ values: { port, host }, positionals: [folder = '_site'] }) => {
    const { url } = await serve({ folder: existing(folder), port: numberIn('port', port, 0, 65_535), host });
    process.stdout.write(`Serving ${folder} at ${url}\n`);
    return 0;
  },
});

function existing(folder: string): string {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return folder;
  throw new Misuse(`There is no folder "${folder}": build it first (npm run build).`);
}
