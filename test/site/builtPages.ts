// A built folder → its pages: all of them, or the richest one of every template.

import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { type PageFacts, pageFacts } from './pageFacts.ts';

/** A page of the built site. */
export interface BuiltPage {
  /** Its address from the root, e.g. "/areas/". */
  readonly url: string;
  readonly html: string;
}

/** A page that stands for all of its template. */
export interface TemplatePage extends BuiltPage {
  readonly template: string;
}

const UNDER_AN_AREA = /<a href="\/areas\/[^"]+" class="govuk-breadcrumbs__link"/;

/** The templates: which addresses are theirs, and what tells their pages from others at such addresses. */
const TEMPLATES: readonly [template: string, address: RegExp, is?: (html: string) => boolean][] = [
  ['home', /^\/$/],
  ['search', /^\/search\/$/],
  ['compare', /^\/compare\/$/],
  ['shortlist', /^\/shortlist\/$/],
  ['my force', /^\/my-force\/$/],
  ['draft a requirement', /^\/draft\/$/],
  ['A to Z', /^\/(capabilities|requirements|organisations|suppliers|routes)\/$/],
  ['capability', /^\/capabilities\/./],
  ['requirement', /^\/requirements\/./],
  ['organisation', /^\/organisations\/./],
  ['supplier', /^\/suppliers\/./],
  ['route', /^\/routes\/./],
  ['scenarios', /^\/scenarios\/$/],
  ['scenario', /^\/scenarios\/./],
  ['coverage', /^\/coverage\/$/],
  ['gaps', /^\/gaps\/$/],
  ['repetitions', /^\/repetitions\/$/],
  ['repetition', /^\/repetitions\/./],
  ['areas', /^\/areas\/$/],
  ['area of the first level', /^\/areas\/./, (html) => !UNDER_AN_AREA.test(html)],
  ['area of the second level', /^\/areas\/./, (html) => UNDER_AN_AREA.test(html)],
  ['browse', /^\/browse\/$/],
  ['facet', /^\/browse\/[^/]+\/$/],
  ['facet value', /^\/browse\/[^/]+\/[^/]+\/$/],
  ['changes', /^\/changes\/$/],
  ['propose', /^\/propose\/$/],
  ['form', /^\/propose\/./],
  ['about', /^\/about\/$/],
  ['contribute', /^\/contribute\/$/],
  ['neutrality', /^\/neutrality\/$/],
  ['accessibility', /^\/accessibility\/$/],
  ['field guide', /^\/field-guide\/$/],
  ['data', /^\/data\/$/],
  ['schemas', /^\/schema\/$/],
  ['not found', /^\/404\.html$/],
];

/** Every file below a built folder, as addresses from its root, in one order everywhere. */
export function builtFiles(folder: string): string[] {
  const all = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return all.map(({ parentPath, name }) => addressOf(folder, join(parentPath, name))).sort();
}

/** Every page below a built folder. */
export function builtPages(folder: string): BuiltPage[] {
  return builtFiles(folder)
    .filter((file) => file.endsWith('.html'))
    .map((file) => ({ url: file.replace(/index\.html$/, ''), html: readFileSync(join(folder, file), 'utf8') }));
}

const FACTS = new Map<string, readonly PageFacts[]>();

/** What stands on every page below a built folder; worked out once a process, because it takes seconds. */
export function builtFacts(folder: string): readonly PageFacts[] {
  const known = FACTS.get(folder) ?? builtPages(folder).map(({ url, html }) => pageFacts(url, html));
  FACTS.set(folder, known);
  return known;
}

/** A longer page holds more of the same, and takes a browser's test long. */
const LONG = 60_000;

/** The largest page of every template, of those that are not very long. Throws for a template without a page, or a page of no template. */
export function templatePages(folder: string): TemplatePage[] {
  const pages = builtPages(folder);
  const lost = pages.filter((page) => !TEMPLATES.some((template) => isOf(page, template)));
  if (lost.length > 0) throw new Error(`Give these pages a line in TEMPLATES: ${lost.map(({ url }) => url).join(' ')}`);
  return TEMPLATES.map((template) => ({ template: template[0], ...largest(template, pages) }));
}

function largest(template: (typeof TEMPLATES)[number], pages: readonly BuiltPage[]): BuiltPage {
  const [page] = pages.filter((page) => isOf(page, template)).sort((a, b) => weight(b) - weight(a));
  if (!page) throw new Error(`No page was built of the template "${template[0]}".`);
  return page;
}

function weight({ html }: BuiltPage): number {
  return html.length > LONG ? -html.length : html.length;
}

function isOf({ url, html }: BuiltPage, [, address, is = () => true]: (typeof TEMPLATES)[number]): boolean {
  return address.test(url) && is(html);
}

function addressOf(folder: string, path: string): string {
  return path.slice(folder.length).split(sep).join('/');
}
