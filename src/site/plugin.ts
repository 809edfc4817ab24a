// Registers the site with Eleventy: what pages are made of, and how TSX templates are read.

import type UserConfig from '@11ty/eleventy/UserConfig';
import { idsOf } from './ids.ts';
import { makeView } from './makeView.ts';

/** Eleventy's plugin: the view and its ids as global data, TSX as a template language, the fixed files. */
export async function sitePlugin(eleventy: UserConfig): Promise<void> {
  const view = await makeView();
  eleventy.addGlobalData('view', () => view);
  eleventy.addGlobalData('ids', () => idsOf(view));
  eleventy.addExtension(['11ty.tsx'], { key: '11ty.js' });
  eleventy.addTemplateFormats('11ty.tsx');
  eleventy.addPassthroughCopy({ 'src/site/files': '/' });
  eleventy.setQuietMode(true);
  // Entries are data: nothing of the catalogue reaches Eleventy but through the view.
  eleventy.setUseGitIgnore(false);
}
