// A tombstone of an entry that lives.

import { entryFile } from '../../model/role.ts';
import type { CatalogueRule } from '../rule.ts';

export const retiredAndLive: CatalogueRule = {
  code: 'retired-and-live',
  *check({ traces, files }) {
    for (const { file, kind, id } of traces) {
      const living = entryFile(kind, id);
      if (!files.has(living)) continue;
      const message = `Unexpected tombstone of "${id}", expected no entry of that id: ${living} is there.`;
      yield { file, field: '', message, hint: 'Delete the one or the other.' };
    }
  },
};
