// Every page of the built catalogue: each link leads somewhere, and nothing on a page runs or loads but what the policy allows.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { comparedAddress } from '../../src/model/compared.ts';
import { readFormPlace } from '../../src/model/formAddress.ts';
import { sourceAddress } from '../../src/propose/addresses.ts';
import { FORM_KINDS } from '../../src/propose/kinds.ts';
import { META_POLICY } from '../../src/site/policy.ts';
import { builtFolder } from '../browser/site.ts';
import { builtFacts, builtFiles } from './builtPages.ts';
import { none } from './offenders.ts';
import { type PageFacts, tagsNamed, valuesOf } from './pageFacts.ts';

const links = suite('links and pages');
const LOADING = ['src', 'srcset', 'poster', 'data', 'action', 'formaction', 'background', 'ping', 'xlink:href'];

let folder: string;
let pages: readonly PageFacts[];
let anchors: ReadonlyMap<string, ReadonlySet<string>>;
let files: ReadonlySet<string>;

links.before(async () => {
  folder = await builtFolder();
  pages = builtFacts(folder);
  anchors = new Map(pages.map(({ url, ids }) => [url, ids]));
  files = new Set(builtFiles(folder));
});

links('every link into the site leads to a page or a file, and to an anchor that is there', () => {
  assert.ok(pages.length > 500);
  none(each((page) => internalLinks(page).filter((href) => !resolves(page, href))));
});

links('every link out of the site is https or mail', () => {
  none(each((page) => hrefs(page).filter((href) => !isInternal(href) && !/^(https:\/\/|mailto:)/.test(href))));
});

links('every link into the search asks by words or by a filter that it has', () => {
  const frame = pages
    .find(({ url }) => url === '/search/')
    ?.tags.find(({ attributes }) => attributes.get('id') === 'search');
  const names = new Set(['q', ...(frame?.attributes.get('data-facets')?.split(' ') ?? [])]);
  const asked = (href: string) => [...new URLSearchParams(href.split('#')[1]).keys()];
  none(each((page) => hrefs(page).filter((href) => isSearch(href) && asked(href).some((name) => !names.has(name)))));
});

links('every link into the comparison names entries that are there', () => {
  const told = (href: string) => {
    const named = new URLSearchParams(href.split('#')[1]);
    const requirements = named.getAll('need').map((id) => comparedAddress('requirements', id));
    return [...named.getAll('c').map((id) => comparedAddress('capabilities', id)), ...requirements];
  };
  const links = pages.flatMap(hrefs).filter(isComparison);
  assert.ok(links.length > 10);
  none(links.filter((href) => told(href).some((file) => !files.has(file))));
});

links('every link into a form names an entry that can be improved there', () => {
  const found = pages.flatMap(hrefs).filter(isForm);
  assert.ok(found.length > 100);
  none(
    found.filter((href) => {
      const kind = FORM_KINDS.find((one) => href.startsWith(`/propose/${one}/#`));
      const of = kind && readFormPlace(kind, new URL(href, 'https://site.example').hash).of;
      return kind === undefined || (of !== undefined && !files.has(sourceAddress(kind, of)));
    }),
  );
});

links('every link into a draft begins with areas that are there', () => {
  const areasOf = (href: string) =>
    (JSON.parse(new URLSearchParams(href.split('#')[1]).get('header') ?? '{}') as { areas?: string[] }).areas ?? [];
  const found = pages.flatMap(hrefs).filter(isDraft);
  assert.ok(found.length > 100);
  none(found.filter((href) => areasOf(href).some((area) => !anchors.has(`/areas/${area}/`))));
});

links('every address of the sitemap is a page', () => {
  const addresses = [...readFileSync(join(folder, 'sitemap.xml'), 'utf8').matchAll(/<loc>([^<]+)<\/loc>/g)];
  assert.ok(addresses.length > 100);
  none(addresses.map(([, address = '']) => new URL(address).pathname).filter((path) => !anchors.has(path)));
});

links('every page of the first level is in the sitemap, but for those that the reader fills', () => {
  const sitemap = readFileSync(join(folder, 'sitemap.xml'), 'utf8');
  const own = pages.filter(({ url }) => /^\/(?!search|compare|shortlist|my-force|browse)[a-z-]+\/$/.test(url));
  assert.ok(own.length > 15);
  none(own.map(({ url }) => url).filter((url) => !sitemap.includes(`${url}</loc>`)));
});

links('every page has one first heading, a title of its own, its language and its address', () => {
  none(each((page) => (tagsNamed(page, 'h1').length === 1 ? [] : [`${tagsNamed(page, 'h1').length} h1`])));
  none(each((page) => (tagsNamed(page, 'title')[0]?.text ? [] : ['no title'])));
  none(each((page) => (valuesOf(tagsNamed(page, 'html'), 'lang')[0] === 'en' ? [] : ['no lang'])));
  none(each((page) => (canonical(page) === page.url ? [] : [`canonical is ${canonical(page)}`])));
  none(repeated(pages.map((page) => `${page.url.split('/')[1]}: ${tagsNamed(page, 'title')[0]?.text}`)));
});

links('every id is unique on its page', () => {
  none(each((page) => repeated(valuesOf(page.tags, 'id'))));
});

links('what a label, a description or a control names is there', () => {
  const named = ['for', 'aria-labelledby', 'aria-describedby', 'aria-controls'];
  const ids = (page: PageFacts) => named.flatMap((name) => valuesOf(page.tags, name)).flatMap((ids) => ids.split(' '));
  none(each((page) => ids(page).filter((id) => !page.ids.has(id))));
});

links('every page carries the policy, before anything that it governs', () => {
  none(each((page) => (policies(page).join() === META_POLICY ? [] : policies(page).concat('is not the policy'))));
  none(each((page) => (governedAt(page) > policyAt(page) ? [] : ['something loads before the policy'])));
});

links('the header file says the same policy, and what only a header can', () => {
  const [, header] = /Content-Security-Policy: (.*)/.exec(readFileSync(join(folder, '_headers'), 'utf8')) ?? [];
  assert.is(header, `${META_POLICY}; frame-ancestors 'none'`);
});

links('nothing is written into a page that the policy would refuse', () => {
  none(
    each((page) =>
      tagsNamed(page, 'script')
        .filter(({ attributes, text }) => text || !attributes.has('src'))
        .map(() => 'inline script'),
    ),
  );
  none(
    each((page) =>
      tagsNamed(page, 'style', 'iframe', 'object', 'embed', 'base', 'form').map(({ name }) => `<${name}>`),
    ),
  );
  none(
    each((page) =>
      page.tags.flatMap(({ attributes }) => [...attributes.keys()].filter((name) => /^(on|style$|srcdoc$)/.test(name))),
    ),
  );
  none(
    each((page) =>
      page.tags.flatMap(({ attributes }) =>
        [...attributes.values()].filter((value) => /^\s*(data|javascript|blob|vbscript):/i.test(value)),
      ),
    ),
  );
});

links('a page loads nothing but files of its own site', () => {
  none(each((page) => loaded(page).filter((address) => !files.has(address))));
  const styles = [...files]
    .filter((file) => file.endsWith('.css'))
    .map((file) => readFileSync(join(folder, file), 'utf8'));
  assert.ok(styles.length > 0);
  none(styles.flatMap((css) => css.match(/(url\(|@import)[^;}]*/g) ?? []));
});

links.run();

function each(offences: (page: PageFacts) => readonly string[]): string[] {
  return pages.flatMap((page) => offences(page).map((offence) => `${page.url}: ${offence}`));
}

function hrefs(page: PageFacts): string[] {
  return valuesOf(tagsNamed(page, 'a', 'area'), 'href');
}

function isInternal(href: string): boolean {
  return href.startsWith('#') || href.startsWith('?') || /^\/(?!\/)/.test(href);
}

/** Behind the # of the search stands what is asked, not a place on the page. */
function isSearch(href: string): boolean {
  return href.startsWith('/search/#');
}

/** Behind the # of a comparison stands what is compared. */
function isComparison(href: string): boolean {
  return href.startsWith('/compare/#');
}

/** Behind the # of a form stands what is to be filled in. */
function isForm(href: string): boolean {
  return /^\/propose\/[a-z]+\/#/.test(href);
}

/** Behind the # of a draft stands what it begins with. */
function isDraft(href: string): boolean {
  return href.startsWith('/draft/#');
}

function internalLinks(page: PageFacts): string[] {
  const refreshed = valuesOf(tagsNamed(page, 'meta'), 'content').flatMap(
    (content) => /^0; url=(.*)/.exec(content)?.[1] ?? [],
  );
  return [
    ...hrefs(page).filter(
      (href) => isInternal(href) && ![isSearch, isComparison, isForm, isDraft].some((is) => is(href)),
    ),
    ...refreshed,
  ];
}

function resolves({ url }: PageFacts, href: string): boolean {
  const { pathname, hash } = new URL(href, `https://site.example${url}`);
  const ids = anchors.get(decodeURI(pathname));
  if (!ids) return files.has(decodeURI(pathname)) && hash === '';
  return hash === '' || ids.has(decodeURIComponent(hash.slice(1)));
}

function canonical(page: PageFacts): string | undefined {
  const [href] = tagsNamed(page, 'link')
    .filter(({ attributes }) => attributes.get('rel') === 'canonical')
    .map(({ attributes }) => attributes.get('href'));
  return href && decodeURI(new URL(href).pathname);
}

function loaded(page: PageFacts): string[] {
  const linked = tagsNamed(page, 'link').filter(({ attributes }) => attributes.get('rel') !== 'canonical');
  return [...valuesOf(linked, 'href'), ...LOADING.flatMap((name) => valuesOf(page.tags, name))];
}

function policies(page: PageFacts): string[] {
  return valuesOf(
    tagsNamed(page, 'meta').filter(({ attributes }) => attributes.get('http-equiv') === 'Content-Security-Policy'),
    'content',
  );
}

function policyAt({ tags }: PageFacts): number {
  return tags.findIndex(({ attributes }) => attributes.get('http-equiv') === 'Content-Security-Policy');
}

function governedAt({ tags }: PageFacts): number {
  return tags.findIndex(({ name }) => name === 'link' || name === 'script');
}

function repeated(values: readonly string[]): string[] {
  return values.filter((value, place) => values.indexOf(value) !== place);
}
