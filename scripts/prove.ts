// npm run prove: the long proofs, which build sites and drive whole stories, and which `npm test` has no time for.
import { runTests } from '../test/harness/run.ts';

const pattern = process.argv[2];
const { failed, passed, problems } = await runTests({
  folder: 'proofs',
  pattern,
  print: (text) => process.stdout.write(text),
});
process.stdout.write(problems.map((problem) => `\n✘ ${problem}`).join(''));
process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
process.exitCode = failed ? 1 : 0;
