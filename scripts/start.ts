// npm start: builds the site, serves it, and builds it again whenever an entry or the code changes.

import { asOf } from '../src/history/asOf.ts';
import { start } from '../src/site/start/start.ts';
import { runCommand } from './command.ts';
import { dayGiven } from './day.ts';
import { numberIn } from './number.ts';
import { AS_OF, CATALOGUE, PORT } from './options.ts';
import { progress } from './progress.ts';

runCommand({
  call: 'npm start',
  about: `Builds the site, serves it, and builds it again whenever an entry or the code changes. Findings are shown here and at the
top of each page; a build that fails is shown on every page. Ctrl+C ends it.`,
  options: {
    catalogue: CATALOGUE,
    port: PORT,
    'as-of': AS_OF,
  },
  run: async ({ values: { catalogue, port, 'as-of': given } }) => {
    const day = await asOf(catalogue, dayGiven(given));
    const tell = progress();
    const { url, close } = await start({
      catalogue,
      output: '.cache/site',
      port: numberIn('port', port, 0, 65_535),
      asOf: day.date,
      code: ['src', '.eleventy.ts'],
      tell,
    });
    tell(`The site is at ${url}/`);
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void close());
    return 0;
  },
});
