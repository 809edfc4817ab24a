// The page of lunr with its whole index, and all cards beside it.

import lunr from 'lunr';
import { type FindShown, type Shown, showFirst } from './page.ts';

const [index, cards] = await Promise.all([
  fetch('/index.json').then(async (response) => lunr.Index.load((await response.json()) as object)),
  fetch('/cards.json').then(async (response) => (await response.json()) as Shown[]),
]);

const find: FindShown = async (typed) => {
  const words = lunr.tokenizer(typed).map((token) => token.toString());
  const results = index.query((query) => {
    for (const word of words) query.term(word, {});
  });
  return results.map((result) => async () => cards[Number(result.ref)] ?? { title: '', summary: '' });
};

await showFirst(find);
