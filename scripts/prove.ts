// npm run prove: the long proofs, which build sites and drive whole stories, and which `npm test` has no time for.

import { runTests } from '../test/harness/run.ts';
import { verdict } from '../test/harness/tally.ts';
import { runCommand } from './command.ts';

runCommand({
  call: 'npm run prove',
  words: '[PATTERN]',
  about: 'Runs the long proofs under proofs/, or those whose path matches a regular expression.',
  codes: ['all passed', 'a proof failed'],
  options: {},
  run: async ({ positionals: [pattern] }) => {
    const proved = await runTests({ folder: 'proofs', pattern, print: (text) => process.stdout.write(text) });
    process.stdout.write(verdict(proved));
    return proved.failed > 0 ? 1 : 0;
  },
});
