// A finished build → the folder that is served: old or new, never mixed.

import { lstat, readFile, rename, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';

/** The generator that our own builds name in `build.json`; a folder without it is not ours to replace. */
const GENERATOR = 'cyber-capability-catalogue';

/** Thrown when the output folder holds something that we did not build; its message is fit to show. */
export class NotOurs extends Error {
  override readonly name = 'NotOurs';
}

/** The folder beside `output` in which a build is made before it takes its place; of this process alone. */
export function stagingFolder(output: string): string {
  return `${resolve(output)}.building-${process.pid}`;
}

/** Refuses an output folder that exists and is not a build of ours. */
export async function refuseForeign(output: string): Promise<void> {
  if ((await exists(output)) && !(await isOurs(output))) {
    throw new NotOurs(
      `"${output}" exists and is not a site that this program built: name another folder, or remove it.`,
    );
  }
}

/** Puts the staged build in the place of the output folder by renaming. */
export async function swap(staged: string, output: string): Promise<void> {
  await refuseForeign(output);
  const old = `${resolve(output)}.old-${process.pid}`;
  if (await exists(output)) await rename(output, old);
  await rename(staged, output);
  await rm(old, { recursive: true, force: true });
}

async function exists(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  );
}

async function isOurs(folder: string): Promise<boolean> {
  try {
    const record: unknown = JSON.parse(await readFile(join(folder, 'build.json'), 'utf8'));
    return typeof record === 'object' && record !== null && 'generator' in record && record.generator === GENERATOR;
  } catch {
    return false;
  }
}
