import { oneFile } from '../template.tsx';

export const { data, render } = oneFile(
  '/robots.txt',
  (view) => `User-agent: *\nAllow: /\nSitemap: ${new URL('/sitemap.xml', view.catalogue.site.url).href}\n`,
);
