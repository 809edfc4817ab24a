// The real catalogue → a built site for the tests of a process, and a server of it.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from '../../src/site/build.ts';
import { type Serving, serve } from '../../src/site/serve/serve.ts';
import { SHARED_SITE, SITE_DAY } from '../harness/sharedSite.ts';

let built: Promise<string> | undefined;

/** The built site on a server of its own; close it in `test.after`. */
export async function builtSite(): Promise<Serving> {
  return serve({ folder: await builtFolder(), port: 0 });
}

/** The folder of the built site, for the tests that read its files; other processes read it too, so none may write. */
export function builtFolder(): Promise<string> {
  const shared = process.env[SHARED_SITE];
  if (shared) return Promise.resolve(shared);
  built ??= buildOnce();
  return built;
}

/** Builds the site for this process alone; the files go when it ends. */
async function buildOnce(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'built-site-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const output = join(folder, 'site');
  await build({ catalogue: 'catalogue', output, asOf: SITE_DAY, isDraft: false });
  return output;
}
