// One call of git, with its words as an array: nothing of a file name or an option is ever read by a shell.

import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** What git prints in `folder`, without the last line end. Rejects where git refuses. */
export async function git(folder: string, ...words: readonly string[]): Promise<string> {
  const { stdout } = await run('git', ['--no-optional-locks', '-c', 'core.fsmonitor=false', ...words], { cwd: folder });
  return stdout.trim();
}
