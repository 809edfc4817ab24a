// The page of MiniSearch with its whole index, which holds the cards too.

import { type FindShown, type Shown, showFirst } from './page.ts';

interface MiniSearchModule {
  readonly default: {
    readonly loadJSON: (json: string, options: object) => { readonly search: (typed: string) => readonly Shown[] };
  };
}

const address = '/minisearch.js';
const [module, response] = await Promise.all([import(address) as Promise<MiniSearchModule>, fetch('/index.json')]);
const fields = ['title', 'summary', 'tags', 'text'];
const index = module.default.loadJSON(await response.text(), { fields, storeFields: ['title', 'summary'] });
const find: FindShown = async (typed) => index.search(typed).map((card) => async () => card);

await showFirst(find);
