// A command's words → what it prints and its exit code, run as an outside tool runs it.

import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as assert from 'uvu/assert';
import { uncovered } from '../site/projectCopy.ts';

/** What a command left behind. */
export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs a command of the project. */
export function run(command: string, ...words: readonly string[]): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/run.cjs', command, ...words], {
    encoding: 'utf8',
    env: uncovered(),
  });
  return { code: status, out: stdout, err: stderr };
}

/** The one JSON document and newline that machine use prints. */
export function documentIn({ out, err }: Ran): unknown {
  assert.match(out, /^\{[\s\S]*\}\n$/, err);
  return JSON.parse(out);
}

/** The document that is expected. */
export function expected(name: string): unknown {
  return JSON.parse(readFileSync(join(import.meta.dirname, `${name}.json`), 'utf8'));
}
