// The environment of a build → the view of its pages: reads the catalogue, compiles it, makes the assets.

import { compile } from '../compile.ts';
import { commitOf } from '../history/commit.ts';
import type { RawFile } from '../model/source.ts';
import { listFiles } from '../read/files.ts';
import { makeAssets } from './assets.ts';
import { pastOf } from './past.ts';
import { searchFolderOf } from './searchFolder.ts';
import { View } from './view.ts';

/** The names by which the commands tell Eleventy's process what to build. */
export const SETTINGS = {
  catalogue: 'SITE_CATALOGUE',
  output: 'SITE_OUTPUT',
  asOf: 'SITE_AS_OF',
  draft: 'SITE_DRAFT',
} as const;

/** Compiles the catalogue that the settings name. Throws where one is missing: builds are started by our commands. */
export async function makeView(): Promise<View> {
  const catalogue = setting(SETTINGS.catalogue);
  const asOf = setting(SETTINGS.asOf);
  const files = listFiles(catalogue);
  const compiled = compile(files, { asOf });
  const made = { assets: await makeAssets(), search: searchFolderOf(compiled.index), texts: textsOf(files) };
  return new View(compiled, made, {
    commit: await commitOf(catalogue),
    isDraft: process.env[SETTINGS.draft] === 'yes',
    past: await pastOf(catalogue, compiled.catalogue),
  });
}

function textsOf(files: readonly RawFile[]): ReadonlyMap<string, string> {
  const decoder = new TextDecoder();
  return new Map(files.map(({ file, bytes }) => [file, decoder.decode(bytes)]));
}

function setting(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: start the build with "npm run build" or "npm start".`);
  return value;
}
