// Two entries of one kind with the same title, but for case, accents and punctuation.

import { KINDS } from '../../model/kind.ts';
import { fold } from '../../text/fold.ts';
import type { CatalogueRule } from '../rule.ts';
import { quoted } from '../say.ts';

export const sameTitle: CatalogueRule = {
  code: 'same-title',
  *check({ candidates }) {
    for (const kind of KINDS) {
      const first = new Map<string, string>();
      for (const { file, header } of candidates[kind].values()) {
        if (header.title === undefined) continue;
        const title = fold(header.title);
        const earlier = first.get(title);
        if (earlier === undefined) first.set(title, file);
        else yield { file, ...wordingFor(kind, header.title, earlier) };
      }
    }
  },
};

function wordingFor(kind: string, title: string, earlier: string): { field: string; message: string; hint: string } {
  return {
    field: '/title',
    message: `Unexpected title ${quoted(title)}, expected one that no other ${kind} has.`,
    hint: `${earlier} has it. Join the two, or tell them apart.`,
  };
}
