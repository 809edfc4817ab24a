// One call of git, with its words as an array: nothing of a file name or an option is ever read by a shell.

import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Nothing is locked or watched, no replacement of an object is heeded, and no helper of the machine's own is started. */
const ALWAYS = ['--no-optional-locks', '--no-replace-objects', '-c', 'core.fsmonitor=false'];

/** What git prints in `folder`, without the last line end. Rejects where git refuses. */
export async function git(folder: string, ...words: readonly string[]): Promise<string> {
  const { stdout } = await run('git', [...ALWAYS, ...words], { cwd: folder, maxBuffer: MOST });
  return stdout.trim();
}

/** The bytes that git prints in `folder` when it is given `input`, however many. Rejects where git refuses. */
export async function gitBytes(folder: string, words: readonly string[], input = ''): Promise<Buffer> {
  // Git prints into a file: to read a large catalogue from a pipe takes longer than all that git does.
  const room = mkdtempSync(join(tmpdir(), 'git-'));
  const printed = join(room, 'printed');
  const file = openSync(printed, 'wx');
  try {
    const child = spawn('git', [...ALWAYS, ...words], { cwd: folder, stdio: ['pipe', file, 'pipe'] });
    await ended({ child, input, name: words[0] ?? '' });
    return readFileSync(printed);
  } finally {
    closeSync(file);
    rmSync(room, { recursive: true, force: true });
  }
}

/** Waits for the end of a call of git. */
async function ended({ child, input, name }: { child: ChildProcess; input: string; name: string }): Promise<void> {
  const closed = new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  // Git may end before it has read all: what it says then is told below.
  child.stdin?.on('error', () => {});
  child.stdin?.end(input);
  const [said, status] = await Promise.all([child.stderr ? text(child.stderr) : '', closed]);
  if (status !== 0) throw new Error(`git ${name} failed: ${said.trim()}`);
}

/** What git prints in pieces that each end with a zero byte, as it does with `-z`. */
export async function gitList(folder: string, ...words: readonly string[]): Promise<string[]> {
  return (await gitBytes(folder, words)).toString().split('\0').slice(0, -1);
}

/** In bytes; what is longer goes through `gitBytes`. */
const MOST = 64 * 1024 * 1024;
