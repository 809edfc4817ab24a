// An engine's files and its page → the site of that engine, as small as it can be.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { lunrParts } from '../../../src/site/lunrParts.ts';
import type { FindFile, Sent } from './link.ts';

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css',
  svg: 'image/svg+xml',
  js: 'text/javascript',
  json: 'application/json',
  wasm: 'application/wasm',
};

/** How a page is made. */
export interface PageMaking {
  /** What the browser will need besides the code, before it knows the code. */
  readonly preloads?: readonly string[];
  /** Whether of lunr only the parts are bundled that the project's own site bundles. */
  readonly hasLunrParts?: boolean;
}

/** The page with its code. */
export async function pageFiles(
  page: string,
  { preloads = [], hasLunrParts = false }: PageMaking = {},
): Promise<Map<string, Sent>> {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, `${page}.ts`)],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    write: false,
    plugins: hasLunrParts ? [lunrParts] : [],
  });
  const links = preloads.map((path) => `<link rel="preload" as="fetch" crossorigin href="${path}">`).join('');
  const head = `<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,">${links}`;
  return new Map([
    ['/', textFile('html', `${head}<script type="module" src="/page.js"></script><body></body>`)],
    ['/page.js', textFile('js', outputFiles[0]?.text ?? '')],
  ]);
}

/** A text as it is sent, compressed. */
export function textFile(ending: string, text: string | Uint8Array): Sent {
  return { bytes: gzipSync(text, { level: 9 }), type: TYPES[ending] ?? 'application/octet-stream', isGzipped: true };
}

/** What is compressed in itself. */
export function packedFile(bytes: Uint8Array): Sent {
  return { bytes, type: 'application/octet-stream', isGzipped: false };
}

/** The files of a folder under a path; code is compressed on the way, the rest is as it is. */
export function folderFiles(folder: string, path: string): FindFile {
  const read = new Map<string, Sent>();
  return (wanted) => {
    if (!wanted.startsWith(path) || wanted.includes('..')) return undefined;
    const known = read.get(wanted);
    if (known) return known;
    const bytes = readFileSync(join(folder, wanted.slice(path.length)));
    const ending = /\.(js|json)$/.exec(wanted)?.[1];
    const file = ending ? textFile(ending, bytes) : packedFile(bytes);
    read.set(wanted, file);
    return file;
  };
}
