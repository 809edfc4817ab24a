// The page of Pagefind's own interface.

import { type FindShown, showFirst } from './page.ts';

interface Pagefind {
  readonly search: (typed: string) => Promise<{
    readonly results: readonly {
      readonly data: () => Promise<{
        readonly url: string;
        readonly meta: { readonly title: string; readonly summary: string };
      }>;
    }[];
  }>;
}

const address = '/pagefind/pagefind.js';
const pagefind = (await import(address)) as Pagefind;

const find: FindShown = async (typed) => {
  const { results } = await pagefind.search(typed);
  return results.map((result) => async () => (await result.data()).meta);
};

window.ask = async (typed) => {
  const { results } = await pagefind.search(typed);
  const pages = await Promise.all(results.slice(0, 10).map((result) => result.data()));
  return pages.map(({ url }) => Number(url.replaceAll('/', '')));
};

await showFirst(find);
