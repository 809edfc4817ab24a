// One page of every template is held to the HTML standard and to html-validate's own recommendations.

import { HtmlValidate } from 'html-validate';
import { suite } from 'uvu';
import { builtFolder } from '../browser/site.ts';
import { type TemplatePage, templatePages } from './builtPages.ts';
import { none } from './offenders.ts';

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended', 'html-validate:document'],
  elements: ['html5'],
  rules: {
    // The renderer writes <meta/>, which the standard allows and every parser reads as <meta>.
    'void-style': 'off',
    // A title is the entry's own and the site's name; where a result list cuts it is no fault of the page.
    'long-title': 'off',
    // What comes from the page's own server needs no digest of its own; from elsewhere nothing may come at all.
    'require-sri': ['error', { target: 'crossorigin' }],
  },
});

const html = suite('valid HTML');
let pages: readonly TemplatePage[];

html.before(async () => {
  pages = templatePages(await builtFolder());
});

html('every template writes valid pages', async () => {
  none((await Promise.all(pages.map(wrongWith))).flat());
});

html('a page that is not valid is found out', async () => {
  const page = pages.find(({ template }) => template === 'home') as TemplatePage;
  const broken = { ...page, html: page.html.replace('</h1>', '</h2>') };
  if ((await wrongWith(broken)).length === 0) throw new Error('The validator let a wrong end tag pass.');
});

html.run();

async function wrongWith({ template, url, html }: TemplatePage): Promise<string[]> {
  const { results } = await validator.validateString(html, url);
  return results
    .flatMap(({ messages }) => messages)
    .map(({ ruleId, line, column, message }) => `${template} ${url}:${line}:${column} ${ruleId}: ${message}`);
}
