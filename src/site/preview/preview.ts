// A review → its entries before and after as one HTML document, which asks for nothing and runs nothing.

import { createHash } from 'node:crypto';
import type { Review } from '../../review/review.ts';
import { buildIndex } from '../../search/build.ts';
import { ASSETS, type Asset, type AssetName } from '../asset.ts';
import { documentOf } from '../html.tsx';
import { siteStyles } from '../styles.ts';
import { View } from '../view.ts';
import { PreviewPage } from './PreviewPage.tsx';

/** The document. Its links lead to the published site; nothing is fetched until a reader follows one. */
export async function previewOf(review: Review): Promise<string> {
  const styles = `${await siteStyles()}${SIDE_BY_SIDE}`;
  const { base, head } = review.change.sides;
  const html = documentOf(
    PreviewPage({ review, before: viewOf(base), after: viewOf(head), styles, policy: policyFor(styles) }),
  );
  return html.replaceAll(/ href="\/(?!\/)/g, ` href="${new URL('/', head.catalogue.site.url).href}`);
}

const SIDE_BY_SIDE =
  '.app-preview{display:grid;gap:24px;margin-top:24px}.app-preview>article{min-width:0;padding:16px;border:1px solid #c9d1d4}' +
  '@media(min-width:1000px){.app-preview--pair{grid-template-columns:1fr 1fr}}';

/** Nothing runs and nothing is fetched; the one style sheet is known by its digest. */
function policyFor(styles: string): string {
  const digest = createHash('sha256').update(styles).digest('base64');
  return `default-src 'none'; style-src 'sha256-${digest}'; base-uri 'none'; form-action 'none'`;
}

/** A side of the change as the site's components see it; nothing of a preview names an asset. */
function viewOf({ catalogue, related, findings }: Review['change']['sides']['base']): View {
  const assets = Object.fromEntries(ASSETS.map((name) => [name, { url: '', text: '' }])) as Record<AssetName, Asset>;
  const made = { assets, search: { name: 'search', files: new Map() }, texts: new Map() };
  const index = buildIndex(catalogue);
  return new View({ catalogue, related, findings, index }, made, { commit: null, isDraft: false });
}
