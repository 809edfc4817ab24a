// Builds the real catalogue once for all browser tests of a process, and serves it.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from '../../src/site/build.ts';
import { type Serving, serve } from '../../src/site/serve/serve.ts';

let built: Promise<string> | undefined;

/** The built site on a server of its own; close it in `test.after`. The files go when the process ends. */
export async function builtSite(): Promise<Serving> {
  return serve({ folder: await builtFolder(), port: 0 });
}

/** The folder of the built site, for the tests that read its files. */
export function builtFolder(): Promise<string> {
  built ??= buildOnce();
  return built;
}

async function buildOnce(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'built-site-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const output = join(folder, 'site');
  await build({ catalogue: 'catalogue', output, asOf: '2026-11-23', isDraft: false });
  return output;
}
