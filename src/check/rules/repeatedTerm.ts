// An id that stands twice in a vocabulary file, or twice among the levels of a parameter.

import type { WordList } from '../candidate.ts';
import type { CatalogueRule, Problem } from '../rule.ts';
import { quoted } from '../say.ts';

export const repeatedTerm: CatalogueRule = {
  code: 'repeated-term',
  *check({ terms, parameters }) {
    const lists: WordList<'terms' | 'parameters'>[] = [...terms.values(), ...(parameters ? [parameters] : [])];
    for (const { file, items } of lists) {
      for (const problem of repeatedIn(items, '')) yield { file, ...problem };
    }
    for (const [index, item] of (parameters?.items ?? []).entries()) {
      const problems = repeatedIn(item?.levels ?? [], `/${index}/levels`);
      for (const problem of problems) yield { file: parameters?.file ?? '', ...problem };
    }
  },
};

type Identified = { readonly id?: string | undefined } | undefined;

function* repeatedIn(items: readonly Identified[], parent: string): Iterable<Problem> {
  const seen = new Set<string>();
  for (const [index, item] of items.entries()) {
    const id = item?.id;
    if (id === undefined) continue;
    if (seen.has(id)) {
      const message = `Unexpected second ${quoted(id)}, expected each id once.`;
      yield { field: `${parent}/${index}/id`, message, hint: 'Join the two, or rename one of them.' };
    }
    seen.add(id);
  }
}
