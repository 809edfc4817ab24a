import { sitemapOf } from '../sitemap.ts';
import { oneFile } from '../template.tsx';

export const { data, render } = oneFile('/sitemap.xml', sitemapOf);
