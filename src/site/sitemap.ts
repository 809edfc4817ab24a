// The addresses of the site's pages, for those who index it.

import { KINDS } from '../model/kind.ts';
import { addressOf, areaAddress } from '../model/reference.ts';
import { repetitionAddress } from '../model/repetition.ts';
import { termsOf } from '../model/vocabulary.ts';
import type { View } from './view.ts';

const PAGES = [
  '/',
  '/areas/',
  '/capabilities/',
  '/requirements/',
  '/organisations/',
  '/suppliers/',
  '/routes/',
  '/gaps/',
  '/repetitions/',
  '/coverage/',
  '/scenarios/',
  '/changes/',
  '/about/',
  '/contribute/',
  '/propose/',
  '/draft/',
  '/neutrality/',
  '/accessibility/',
  '/field-guide/',
  '/data/',
  '/schema/',
];

/** The sitemap (sitemaps.org protocol 0.9): all pages but those of facets, single forms, and what the reader's own browser fills. */
export function sitemapOf(view: View): string {
  const { entries, site } = view.catalogue;
  const addresses = [
    ...PAGES,
    ...[...termsOf(view.vocabulary, 'areas').keys()].map(areaAddress),
    ...view.related.repetitions().map(({ id }) => repetitionAddress(id)),
    ...KINDS.flatMap((kind) => [...entries[kind].keys()].map((id) => addressOf(kind, id))),
  ];
  const urls = addresses.map((address) => `<url><loc>${new URL(address, site.url).href}</loc></url>`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('\n')}\n</urlset>\n`;
}
