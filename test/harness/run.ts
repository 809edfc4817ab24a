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
  /** The environment with the site that the tests share, once it is built; groups that need none begin before. */
  site?: Promise<NodeJS.ProcessEnv>;
  /** What else runs at first: each takes the place of a group until it ends. */
  beside?: readonly Promise<unknown>[];
};

const atOnce = 3; // one more than the smallest machine that we test on has cores: browsers and builds often wait
const mostMs = 600_000; // a group that hangs must end the run, not outlast it
const others = 'the others'; // folders that take a moment each share a process: to start one takes longer than their tests
// What takes longest, longest first. A file that is named goes alone: its folder would else end long after all others.
const longest = [
  ...['browser/', 'browser/accessibility.', 'site/', 'search/', 'contract/', 'site/publish.', others],
  ...['harness/', 'site/schema-reach.', 'relate/', 'receive/', 'history/', 'check/'],
];
const onTheSite = ['browser/', 'browser/accessibility.', 'site/'];
type Group = { readonly name: string; readonly files: readonly string[] };

const uvu = join(import.meta.dirname, '../../node_modules/uvu/bin.js');

/** Runs the tests of a folder; a run that proves nothing is a failed one. */
export async function runTests(options: RunOptions): Promise<Tally> {
  const { folder, pattern = '' } = options;
  const files = testFiles(folder).filter((file) => new RegExp(pattern).test(file));
  if (!files.length) return { passed: 0, failed: 1, problems: [`No test file in ${folder} matches "${pattern}".`] };
  const problems = scan(folder, files);
  const ran = await runGroups(groups(files), options);
  return sum([{ passed: 0, failed: problems.length, problems }, ...ran]);
}

/** Some at a time, in their order; before the site is there, only those that can do without. */
async function runGroups(waiting: Group[], { folder, print, env, site, beside = [] }: RunOptions): Promise<Tally[]> {
  let at = env;
  const built = site?.then((withSite) => {
    at = withSite;
  });
  const busy = [built, ...beside];
  const tallies: Tally[] = [];
  const work = async () => {
    for (let group = next(); group; group = next()) {
      if (needsSite(group)) await built;
      const printed = await runGroup(folder, group.files, at);
      print(printed.text);
      tallies.push(tally(group.files, printed));
    }
  };
  const next = (): Group | undefined => {
    const index = at === env ? waiting.findIndex((group) => !needsSite(group)) : 0;
    return waiting.splice(Math.max(index, 0), 1)[0];
  };
  await Promise.all(Array.from({ length: atOnce }, (_, lane) => Promise.resolve(busy[lane]).then(work)));
  return tallies;
}

function needsSite({ name }: Group): boolean {
  return onTheSite.includes(name);
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
function groups(files: readonly string[]): Group[] {
  const byName = new Map<string, string[]>();
  for (const file of files) byName.set(groupOf(file), [...(byName.get(groupOf(file)) ?? []), file]);
  return [...byName].map(([name, files]) => ({ name, files })).sort((a, b) => rank(a.name) - rank(b.name));
}

function groupOf(file: string): string {
  const fits = longest.filter((name) => file.startsWith(name));
  return fits.find((name) => !name.endsWith('/')) ?? fits[0] ?? others;
}

function rank(group: string): number {
  return longest.indexOf(group);
}

function runGroup(folder: string, files: readonly string[], env = process.env): Promise<Printed> {
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
