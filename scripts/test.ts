// npm test: lint, types, then every test; it ends with one line "N passed, N failed".
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { recordCoverage, renderCoverage } from '../test/harness/coverage.ts';
import { runTests, sum } from '../test/harness/run.ts';
import type { Tally } from '../test/harness/tally.ts';

const usage = `Usage: npm test [-- PATTERN]

Lints, checks the types, runs every test under test/ and shows what they cover.
With a PATTERN (a regular expression) it runs the test files whose path matches, and nothing else.
`;

const { positionals, values } = parseArgs({ allowPositionals: true, options: { help: { type: 'boolean' } } });
const print = (text: string) => process.stdout.write(text);
const pattern = positionals[0];

if (values.help) print(usage);
else conclude(pattern === undefined ? await runAll() : await runTests({ folder: 'test', pattern, print }));

async function runAll(): Promise<Tally> {
  const checks = [check('lint', 'biome', 'check', '.'), check('types', 'tsc', '--noEmit')];
  const tests = await runTests({ folder: 'test', print, env: recordCoverage() });
  print(renderCoverage());
  return sum([...checks, tests]);
}

function check(name: string, command: string, ...args: string[]): Tally {
  const { status } = spawnSync(`node_modules/.bin/${command}`, args, { stdio: 'inherit' });
  print(`${name}: ${status === 0 ? 'passed' : 'failed'}\n`);
  return status === 0
    ? { passed: 1, failed: 0, problems: [] }
    : { passed: 0, failed: 1, problems: [`${name} failed.`] };
}

function conclude({ passed, failed, problems }: Tally): void {
  print(problems.map((problem) => `\n✘ ${problem}`).join(''));
  print(`\n${passed} passed, ${failed} failed\n`);
  process.exitCode = failed ? 1 : 0;
}
