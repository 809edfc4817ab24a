// A site outside GOV.UK bears none of its marks: the built files are searched for the crown, the crest, the logotype and the typeface.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { builtFolder } from '../browser/site.ts';
import { builtFacts, builtFiles } from './builtPages.ts';
import { none } from './offenders.ts';
import { type PageFacts, valuesOf } from './pageFacts.ts';

const KIT = 'node_modules/govuk-frontend/dist/govuk';
const MARKS = [/GDS[ -]?Transport/i, /@font-face/i, /govuk-logo/i, /logotype/i, /govuk-(crest|crown)/i];
const IN_ADDRESSES = /crown|crest|govuk-icon|opengraph|\.woff/i;

const brand = suite('brand');
let files: readonly { readonly name: string; readonly text: string }[];
let folder: string;

brand.before(async () => {
  folder = await builtFolder();
  const texts = builtFiles(folder).filter((name) => /\.(html|css|js|svg)$/.test(name));
  files = texts.map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));
});

brand('no page, style or script names the typeface, the crown, the crest or the logotype', () => {
  assert.ok(files.some(({ name }) => name.endsWith('.css')));
  none(files.flatMap(({ name, text }) => MARKS.filter((mark) => mark.test(text)).map((mark) => `${name}: ${mark}`)));
});

brand('no file is called, or loaded by, the name of such a mark', () => {
  none(files.map(({ name }) => name).filter((name) => name.startsWith('/assets/') && IN_ADDRESSES.test(name)));
  none(builtFacts(folder).flatMap(marksLoaded));
});

brand('no picture is drawn with the lines of the crown or the crest', () => {
  const lines = ['macros/logo.njk', 'components/footer/template.njk'].flatMap(linesDrawnIn);
  assert.ok(lines.length > 2);
  none(files.filter(({ text }) => lines.some((line) => text.includes(line))).map(({ name }) => name));
});

brand('every page has an icon of our own', () => {
  const icon = files.find(({ name }) => name === '/assets/icon.svg');
  assert.match(icon?.text ?? '', '<title>Cyber Capability Catalogue</title>');
  const pages = files.filter(({ name }) => name.endsWith('.html'));
  none(pages.filter(({ text }) => !text.includes('rel="icon" href="/assets/icon.svg"')).map(({ name }) => name));
});

brand.run();

function marksLoaded({ url, tags }: PageFacts): string[] {
  const loading = tags.filter((tag) => ['link', 'img', 'script', 'source', 'use', 'image'].includes(tag.name));
  const addresses = ['href', 'src', 'srcset'].flatMap((attribute) => valuesOf(loading, attribute));
  return addresses.filter((address) => IN_ADDRESSES.test(address)).map((address) => `${url}: ${address}`);
}

/** The beginnings of the paths that the kit's own templates draw its marks with. */
function linesDrawnIn(template: string): string[] {
  const text = readFileSync(join(KIT, template), 'utf8');
  return [...text.matchAll(/ d="([^"]{20})/g)].map(([, line = '']) => line);
}
