// The real catalogue → one built site for all the tests of a run, each group of which would else build its own.

import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where the tests find the folder of the shared site in their environment; a test that runs alone finds none. */
export const SHARED_SITE = 'SHARED_SITE';

/** The day as of which the tests see the real catalogue. */
export const SITE_DAY = '2026-11-23';

/**
 * Builds the site as `npm run build` does, and adds its folder to the environment; the folder goes when the process ends.
 * Adds none where the build fails: the tests that need a site then build it themselves, and tell what is wrong.
 */
export async function withSharedSite(env: NodeJS.ProcessEnv): Promise<NodeJS.ProcessEnv> {
  const folder = mkdtempSync(join(tmpdir(), 'shared-site-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const output = join(folder, 'site');
  const words = ['--import', 'tsx', 'scripts/build.ts', '--output', output, '--as-of', SITE_DAY];
  const isBuilt = await succeeds(words, env);
  return isBuilt ? { ...env, [SHARED_SITE]: output } : env;
}

function succeeds(words: readonly string[], env: NodeJS.ProcessEnv): Promise<boolean> {
  const child = spawn(process.execPath, words, { env, stdio: 'ignore' });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve(code === 0));
  });
}
