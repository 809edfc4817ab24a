// One call of git, with its words as an array: nothing of a file name or an option is ever read by a shell.

import { execFile, spawn } from 'node:child_process';
import type { Readable } from 'node:stream';
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
  const child = spawn('git', [...ALWAYS, ...words], { cwd: folder, stdio: ['pipe', 'pipe', 'pipe'] });
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  // Git may end before it has read all: what it says then is told below.
  child.stdin.on('error', () => {});
  child.stdin.end(input);
  const [bytes, said, status] = await Promise.all([bytesOf(child.stdout), text(child.stderr), ended]);
  if (status !== 0) throw new Error(`git ${words[0]} failed: ${said.trim()}`);
  return bytes;
}

/** All that a stream brings. Node's own way is by a Blob, which takes three times as long for a large catalogue. */
async function bytesOf(stream: Readable): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for await (const piece of stream) pieces.push(piece as Buffer);
  return Buffer.concat(pieces);
}

/** What git prints in pieces that each end with a zero byte, as it does with `-z`. */
export async function gitList(folder: string, ...words: readonly string[]): Promise<string[]> {
  return (await gitBytes(folder, words)).toString().split('\0').slice(0, -1);
}

/** In bytes; what is longer goes through `gitBytes`. */
const MOST = 64 * 1024 * 1024;
