// A tombstone of an entry that lives.

import { FOLDERS } from '../../model/kind.ts';
import type { CatalogueRule } from '../rule.ts';

export const retiredAndLive: CatalogueRule = {
  code: 'retired-and-live',
  *check({ traces, files }) {
    for (const { file, kind, id } of traces) {
      const living = `${FOLDERS[kind]}/${id}.md`;
      if (!files.has(living)) continue;
      const message = `Unexpected tombstone of "${id}", expected no entry of that id: ${living} is there.`;
      yield { file, field: '', message, hint: 'Delete the one or the other.' };
    }
  },
};
