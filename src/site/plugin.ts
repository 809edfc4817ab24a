// Registers the site with Eleventy: what pages are made of, and how TSX templates are read.

import type UserConfig from '@11ty/eleventy/UserConfig';
import { report } from '../report/report.ts';
import { idsOf } from './ids.ts';
import { makeView, SETTINGS } from './makeView.ts';
import { writeSearchFolder } from './searchFolder.ts';
import { writeSources } from './sources.ts';
import type { View } from './view.ts';

/** What Eleventy tells once all pages are written. */
interface Written {
  readonly directories: { readonly output: string };
}

/** Eleventy's plugin: the view and its ids as global data, TSX as a template language, the fixed files. */
export async function sitePlugin(eleventy: UserConfig): Promise<void> {
  const view = await makeView();
  if (view.build.isDraft) process.stderr.write(findingsOf(view));
  eleventy.addGlobalData('view', () => view);
  eleventy.addGlobalData('ids', () => idsOf(view));
  eleventy.addExtension(['11ty.tsx'], { key: '11ty.js' });
  eleventy.addTemplateFormats('11ty.tsx');
  eleventy.addPassthroughCopy({ 'src/site/files': '/' });
  eleventy.on('eleventy.after', async ({ directories }: Written) => {
    await writeSearchFolder(view.search, directories.output);
    await writeSources(view, directories.output);
  });
  eleventy.setQuietMode(true);
  // Entries are data: nothing of the catalogue reaches Eleventy but through the view.
  eleventy.setUseGitIgnore(false);
}

/** What is wrong with the catalogue, for the terminal of the one who writes. */
function findingsOf({ findings, asOf }: View): string {
  if (findings.length === 0) return '';
  return report('text', { findings, asOf, because: 'as asked', folder: process.env[SETTINGS.catalogue] ?? '' });
}
