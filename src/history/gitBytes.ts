// One call of git whose answer may be long or hold any bytes, and which may be asked in many lines.

import { spawn } from 'node:child_process';

/** What git prints in `folder`, byte for byte; `input` is what it is told on its standard input. Rejects where git refuses. */
export function gitBytes(folder: string, words: readonly string[], input = ''): Promise<Buffer> {
  // A repository may carry substitutes for its objects: what is reviewed is what is there.
  const env = { ...process.env, GIT_NO_REPLACE_OBJECTS: '1' };
  const child = spawn('git', ['--no-optional-locks', '-c', 'core.fsmonitor=false', ...words], { cwd: folder, env });
  const parts: Buffer[] = [];
  const complaints: Buffer[] = [];
  child.stdout.on('data', (part: Buffer) => parts.push(part));
  child.stderr.on('data', (part: Buffer) => complaints.push(part));
  // Git may close its end before it has read everything; its exit code tells.
  child.stdin.on('error', () => undefined);
  child.stdin.end(input);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) =>
      code === 0 ? resolve(Buffer.concat(parts)) : reject(new Error(Buffer.concat(complaints).toString().trim())),
    );
  });
}

/** The same as text, in pieces that git ends with a zero byte. */
export async function gitList(folder: string, ...words: readonly string[]): Promise<string[]> {
  return (await gitBytes(folder, words)).toString().split('\0').slice(0, -1);
}
