// Turns a folder of test files into one tally: scanned first, then run in groups, some at a time.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { scan, testFiles } from './scan.ts';
import { type Printed, type Tally, tally } from './tally.ts';

export type RunOptions = {
  folder: string;
  /** Only files whose path matches this expression; without it, all. */
  pattern?: string | undefined;
  /** Where the output goes; one whole group at a time. */
  print: (text: string) => void;
  env?: NodeJS.ProcessEnv;
};

const atOnce = 3; // one more than the smallest machine that we test on has cores: browsers and builds often wait
const mostMs = 600_000; // a group that hangs must end the run, not outlast it
// What takes longest, longest first. A file that is named goes alone: its folder would else end long after all others.
const longest = [
  ...['browser/', 'site/start.', 'browser/accessibility.', 'site/', 'search/', 'site/publish.', 'contract/'],
  ...['harness/', 'site/schema-reach.', 'receive/', 'history/', 'relate/', 'check/'],
];
const others = 'the others'; // folders that take a moment each share a process: to start one takes longer than their tests
const uvu = join(import.meta.dirname, '../../node_modules/uvu/bin.js');

/** Runs the tests of a folder; a run that proves nothing is a failed one. */
export async function runTests({ folder, pattern = '', print, env = process.env }: RunOptions): Promise<Tally> {
  const files = testFiles(folder).filter((file) => new RegExp(pattern).test(file));
  if (!files.length) return { passed: 0, failed: 1, problems: [`No test file in ${folder} matches "${pattern}".`] };
  const problems = scan(folder, files);
  const waiting = groups(files);
  const tallies: Tally[] = [{ passed: 0, failed: problems.length, problems }];
  const work = async () => {
    for (let group = waiting.shift(); group; group = waiting.shift()) {
      const printed = await runGroup(folder, group, env);
      print(printed.text);
      tallies.push(tally(group, printed));
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return sum(tallies);
}

/** Adds tallies up. */
export function sum(tallies: readonly Tally[]): Tally {
  return {
    passed: tallies.reduce((all, { passed }) => all + passed, 0),
    failed: tallies.reduce((all, { failed }) => all + failed, 0),
    problems: tallies.flatMap(({ problems }) => problems),
  };
}

// One group a folder that takes long, because its files share a browser; those that take longest first.
function groups(files: readonly string[]): string[][] {
  const byName = new Map<string, string[]>();
  for (const file of files) byName.set(groupOf(file), [...(byName.get(groupOf(file)) ?? []), file]);
  return [...byName].sort(([a], [b]) => rank(a) - rank(b)).map(([, group]) => group);
}

function groupOf(file: string): string {
  const fits = longest.filter((name) => file.startsWith(name));
  return fits.find((name) => !name.endsWith('/')) ?? fits[0] ?? others;
}

function rank(group: string): number {
  return longest.includes(group) ? longest.indexOf(group) : longest.length;
}

function runGroup(folder: string, files: readonly string[], env: NodeJS.ProcessEnv): Promise<Printed> {
  const exactly = `^(${files.map((file) => file.replace(/[.+()[\]$^]/g, '\\$&')).join('|')})$`;
  const child = spawn(process.execPath, ['--import', import.meta.resolve('tsx'), uvu, folder, exactly, '--no-color'], {
    env,
    timeout: mostMs,
    killSignal: 'SIGKILL',
  });
  let text = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (chunk) => (text += chunk));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (exitCode) => resolve({ text, exitCode }));
  });
}
