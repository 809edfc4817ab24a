// The site's Sass → its CSS, compiled only when something that it is made of has changed: Sass takes half the time of a small build.

import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Styles as they were made, with what they were made of. */
export interface Made {
  readonly css: string;
  /** The digest of each file by its path from the project's root: the compiler, this code, and all the Sass. */
  readonly from: Readonly<Record<string, string>>;
}

/** Under node_modules, because `npm ci` then throws the styles away together with the packages that they are made of. */
const KEPT = 'node_modules/.cache/site-styles.json';
const MAKERS = ['node_modules/sass/package.json', import.meta.filename];

/** The styles of all pages: those kept from an earlier build where not a byte behind them has changed. */
export async function siteStyles(kept = KEPT, make: () => Promise<Made> = compiled): Promise<string> {
  const made = madeBefore(kept) ?? keep(kept, await make());
  return made.css;
}

function madeBefore(kept: string): Made | undefined {
  try {
    const made: Made = JSON.parse(readFileSync(kept, 'utf8'));
    const isSame = Object.entries(made.from).every(([file, digest]) => digestOf(file) === digest);
    return isSame ? made : undefined;
  } catch {
    return undefined; // nothing kept, or not whole, or made of a file that is gone
  }
}

/** Sass is loaded here alone, because loading it takes long too. */
async function compiled(): Promise<Made> {
  const { compile } = await import('sass');
  const { css, loadedUrls } = compile('src/site/styles/site.scss', {
    style: 'compressed',
    loadPaths: ['node_modules'],
    quietDeps: true,
  });
  const files = [...MAKERS, ...loadedUrls.map((url) => fileURLToPath(url))].map((file) => relative('.', file));
  return { css, from: Object.fromEntries(files.map((file) => [file, digestOf(file)])) };
}

/** Written aside and renamed, because two builds may do so at once; where nothing can be written, each build makes its own. */
function keep(kept: string, made: Made): Made {
  const aside = `${kept}.${process.pid}`;
  try {
    mkdirSync(dirname(kept), { recursive: true });
    writeFileSync(aside, JSON.stringify(made));
    renameSync(aside, kept);
  } catch {}
  return made;
}

function digestOf(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}
