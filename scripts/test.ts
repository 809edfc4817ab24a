// npm test: lint, types, then every test; it ends with one line "N passed, N failed".
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { parseArgs } from 'node:util';
import { recordCoverage, renderCoverage } from '../test/harness/coverage.ts';
import { runTests, sum } from '../test/harness/run.ts';
import { withSharedSite } from '../test/harness/sharedSite.ts';
import { type Tally, verdict } from '../test/harness/tally.ts';

const usage = `Usage: npm test [-- PATTERN]

Lints, checks the types, runs every test under test/ and shows what they cover.
With a PATTERN (a regular expression) it runs the test files whose path matches, and nothing else.
`;

const { positionals, values } = parseArgs({ allowPositionals: true, options: { help: { type: 'boolean' } } });
const print = (text: string) => process.stdout.write(text);
const pattern = positionals[0];

if (values.help) print(usage);
else conclude(pattern === undefined ? await runAll() : await runTests({ folder: 'test', pattern, print }));

/** The site that the tests share is built beside the checks, and beside the tests that need none. */
async function runAll(): Promise<Tally> {
  const env = recordCoverage();
  const checks = runChecks();
  const tests = await runTests({ folder: 'test', print, env, site: withSharedSite(env), beside: [checks] });
  print(renderCoverage());
  return sum([...(await checks), tests]);
}

async function runChecks(): Promise<Tally[]> {
  return [await check('lint', 'biome', 'check', '.'), await check('types', 'tsc', '--noEmit')];
}

async function check(name: string, command: string, ...args: string[]): Promise<Tally> {
  const [status] = await once(spawn(`node_modules/.bin/${command}`, args, { stdio: 'inherit' }), 'close');
  print(`${name}: ${status === 0 ? 'passed' : 'failed'}\n`);
  return status === 0
    ? { passed: 1, failed: 0, problems: [] }
    : { passed: 0, failed: 1, problems: [`${name} failed.`] };
}

function conclude(all: Tally): void {
  print(verdict(all));
  process.exitCode = all.failed > 0 ? 1 : 0;
}
