// lunr → the few of its parts that the browser needs: its stemmer and its list of words that say nothing.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Plugin } from 'esbuild';

/** What the analyser uses. They are written for one common `lunr`, and register with a pipeline that the browser does without. */
const PARTS = ['token', 'stemmer', 'stop_word_filter'];

/** Bundles these parts where code imports lunr. */
export const lunrParts: Plugin = {
  name: 'lunr-parts',
  setup(build) {
    build.onResolve({ filter: /^lunr$/ }, () => ({ path: 'lunr', namespace: 'lunr-parts' }));
    build.onLoad({ filter: /.*/, namespace: 'lunr-parts' }, () => ({ contents: lunrModule() }));
  },
};

/** The parts as one module. */
export function lunrModule(): string {
  const library = join(dirname(createRequire(import.meta.url).resolve('lunr')), 'lib');
  const parts = PARTS.map((part) => readFileSync(join(library, `${part}.js`), 'utf8'));
  return ['const lunr = { Pipeline: { registerFunction() {} } };', ...parts, 'export default lunr;'].join('\n');
}
