// The project's code and a small fictional catalogue → a copy that a test may change, with commands run in it.

import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** A copy of the project in a folder of its own. */
export interface ProjectCopy {
  readonly folder: string;
  /** The copy's file at a path from the project's root, with `from` in it replaced; throws where it is not there. */
  edit(file: string, from: string, to: string): void;
  /** Runs one of the copy's commands, e.g. `run('build', '--output', 'site')`. */
  run(command: string, ...words: readonly string[]): Promise<Outcome>;
  remove(): void;
}

/** How a command ended and what it wrote. */
export interface Outcome {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** The day on which nothing is wrong with the small catalogue. */
export const DAY = '2030-02-01';

const CODE = ['src', 'scripts', '.eleventy.ts', 'package.json', 'tsconfig.json'];

/** Copies the code, and the fictional catalogue on which the cases of the check rest; packages are shared. */
export function projectCopy(): ProjectCopy {
  const folder = mkdtempSync(join(tmpdir(), 'project-'));
  for (const name of CODE) cpSync(name, join(folder, name), { recursive: true });
  cpSync('test/check/base', join(folder, 'catalogue'), { recursive: true });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  return {
    folder,
    edit: (file, from, to) => edit(join(folder, file), from, to),
    run: (command, ...words) => runIn(folder, ['--import', 'tsx', `scripts/${command}.ts`, ...words]),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Runs node in a folder. */
export function runIn(folder: string, words: readonly string[], env = uncovered()): Promise<Outcome> {
  const child = spawn(process.execPath, words, { cwd: folder, env });
  let [stdout, stderr] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  return new Promise((resolved, reject) => {
    child.once('error', reject);
    child.once('close', (status) => resolved({ status, stdout, stderr }));
  });
}

/** What runs in a copy, or from one file, would be counted as code of no known file. Node hands the name on by itself unless it is named. */
export function uncovered(): NodeJS.ProcessEnv {
  return { ...process.env, NODE_V8_COVERAGE: undefined };
}

function edit(file: string, from: string, to: string): void {
  const text = readFileSync(file, 'utf8');
  if (!text.includes(from)) throw new Error(`"${from}" is not in ${file}.`);
  writeFileSync(file, text.replace(from, to));
}
