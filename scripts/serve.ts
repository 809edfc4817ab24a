// npm run serve: a built folder, shown as the host will show it.

import { statSync } from 'node:fs';
import { serve } from '../src/site/serve/serve.ts';
import { Misuse, runCommand } from './command.ts';
import { portOf } from './port.ts';

const usage = `
Usage: npm run serve -- [FOLDER] [--port PORT] [--host HOST]

Serves a built folder (default _site) as a good static host would.

  --port PORT  where to listen (default 8080; 0 takes any free one)
  --host HOST  on which address (default 127.0.0.1: this machine alone)
  --help       show this
`;

await runCommand({
  usage,
  options: { port: { type: 'string', default: '8080' }, host: { type: 'string', default: '127.0.0.1' } },
  run: async ({ values: { port, host }, positionals: [folder = '_site'] }) => {
    const { url } = await serve({ folder: existing(folder), port: portOf(port), host });
    process.stdout.write(`Serving ${folder} at ${url}\n`);
    return 0;
  },
});

function existing(folder: string): string {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return folder;
  throw new Misuse(`There is no folder "${folder}": build it first (npm run build).`);
}
