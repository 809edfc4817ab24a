// The site's styles and browser code → files whose names carry the digest of what they hold.

import { createHash } from 'node:crypto';
import { build } from 'esbuild';
import { compile } from 'sass';

/** A file of the built site. */
export interface Asset {
  /** Its address, e.g. "/assets/site-1a2b3c4d.css". */
  readonly url: string;
  readonly text: string;
}

/** The assets that pages name. */
export interface Assets {
  readonly styles: Asset;
  /** What every page loads: the header's search and the menu on a small screen. */
  readonly page: Asset;
  /** What the search page loads besides. */
  readonly search: Asset;
  /** What pages load besides while one writes. */
  readonly draft: Asset;
}

/** Compiles the styles and bundles the browser code. */
export async function makeAssets(): Promise<Assets> {
  const [page, search, draft] = await Promise.all([bundle('page'), bundle('search'), bundle('draft')]);
  return { styles: styles(), page, search, draft };
}

function styles(): Asset {
  const { css } = compile('src/site/styles/site.scss', {
    style: 'compressed',
    loadPaths: ['node_modules'],
    quietDeps: true,
  });
  return named('site', 'css', css);
}

async function bundle(name: string): Promise<Asset> {
  const { outputFiles } = await build({
    entryPoints: [`src/site/browser/${name}.tsx`],
    bundle: true,
    write: false,
    minify: true,
    format: 'esm',
    target: 'es2022',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    legalComments: 'none',
    logLevel: 'silent',
  });
  return named(name, 'js', outputFiles[0]?.text ?? '');
}

function named(name: string, ending: string, text: string): Asset {
  const digest = createHash('sha256').update(text).digest('hex').slice(0, 12);
  return { url: `/assets/${name}-${digest}.${ending}`, text };
}
