// The site's styles and browser code → files whose names carry the digest of what they hold.

import { createHash } from 'node:crypto';
import { build } from 'esbuild';
import { compile } from 'sass';
import { type Asset, type Assets, SCRIPTS } from './asset.ts';

/** Compiles the styles and bundles the browser code. */
export async function makeAssets(): Promise<Assets> {
  const scripts = await Promise.all(SCRIPTS.map(async (name) => [name, await bundle(name)] as const));
  return { styles: styles(), ...(Object.fromEntries(scripts) as Omit<Assets, 'styles'>) };
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
