// The site's styles and browser code → files whose names carry the digest of what they hold.

import { createHash } from 'node:crypto';
import { build } from 'esbuild';
import { type Asset, type Assets, SCRIPTS } from './asset.ts';
import { lunrParts } from './lunrParts.ts';
import { siteStyles } from './styles.ts';

/** Compiles the styles and bundles the browser code. */
export async function makeAssets(): Promise<Assets> {
  const scripts = await Promise.all(SCRIPTS.map(async (name) => [name, await bundle(name)] as const));
  return {
    styles: named('site', 'css', await siteStyles()),
    ...(Object.fromEntries(scripts) as Omit<Assets, 'styles'>),
  };
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
    plugins: [lunrParts],
    logLevel: 'silent',
  });
  return named(name, 'js', outputFiles[0]?.text ?? '');
}

function named(name: string, ending: string, text: string): Asset {
  const digest = createHash('sha256').update(text).digest('hex').slice(0, 12);
  return { url: `/assets/${name}-${digest}.${ending}`, text };
}
