// A tombstone that sends its readers to an entry that there is no trace of.

import { FOLDERS } from '../../model/kind.ts';
import { entryFile, tombstoneFile } from '../../model/role.ts';
import { didYouMean } from '../../text/likeness.ts';
import type { CatalogueRule } from '../rule.ts';
import { quoted } from '../say.ts';

export const deadEnd: CatalogueRule = {
  code: 'dead-end',
  *check({ traces, candidates, files }) {
    for (const { file, kind, header } of traces) {
      const { successor } = header;
      if (successor === undefined) continue;
      if (files.has(entryFile(kind, successor)) || files.has(tombstoneFile(kind, successor))) continue;
      const message = `Unexpected successor ${quoted(successor)}, expected an entry in ${FOLDERS[kind]}/.`;
      yield { file, field: '/successor', message, hint: didYouMean(successor, candidates[kind].values()) };
    }
  },
};
