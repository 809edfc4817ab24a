// Eleventy's configuration: pages come from src/site alone; the catalogue is data that our own stages read.

import type UserConfig from '@11ty/eleventy/UserConfig';
import { sitePlugin } from './src/site/plugin.ts';

export default function configure(eleventy: UserConfig): void {
  eleventy.addPlugin(sitePlugin);
}

export const config = {
  dir: { input: 'src/site/pages', output: process.env.SITE_OUTPUT ?? '_site', includes: '../none', data: '../none' },
  templateFormats: ['11ty.tsx'],
  markdownTemplateEngine: false,
  htmlTemplateEngine: false,
};
