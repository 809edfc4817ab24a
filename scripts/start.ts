// npm start: builds the site, serves it, and builds it again whenever an entry or the code changes.

import { asOf } from '../src/history/asOf.ts';
import { start } from '../src/site/start/start.ts';
import { runCommand } from './command.ts';
import { dayGiven } from './day.ts';
import { portOf } from './port.ts';
import { progress } from './progress.ts';

const USAGE = `
Usage: npm start -- [--catalogue DIR] [--port N] [--as-of DATE]

Builds the site, serves it, and builds it again whenever an entry or the code changes. Findings are shown here and at the
top of each page; a build that fails is shown on every page. Ctrl+C ends it.

  --catalogue DIR  the folder of entries (default catalogue)
  --port N         where to listen (default 8080; 0 takes any free port)
  --as-of DATE     the day that counts as today
  --help           show this
`;

await runCommand({
  usage: USAGE,
  options: {
    catalogue: { type: 'string', default: 'catalogue' },
    port: { type: 'string', default: '8080' },
    'as-of': { type: 'string' },
  },
  run: async ({ values: { catalogue, port, 'as-of': given } }) => {
    const day = await asOf(catalogue, dayGiven(given));
    const tell = progress();
    const { url, close } = await start({
      catalogue,
      output: '.cache/site',
      port: portOf(port),
      asOf: day.date,
      code: ['src', '.eleventy.ts'],
      tell,
    });
    tell(`The site is at ${url}/`);
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void close());
    return 0;
  },
});
