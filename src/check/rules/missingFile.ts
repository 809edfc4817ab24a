// A file without which the others cannot be understood: the site's, or a vocabulary that a schema names.

import { SITE_FILE, vocabularyFile } from '../../model/role.ts';
import { SCHEMAS } from '../../schema/schemas.ts';
import { pathsOf } from '../paths.ts';
import type { CatalogueRule } from '../rule.ts';

export const missingFile: CatalogueRule = {
  code: 'missing-file',
  *check({ files }) {
    for (const file of NEEDED) {
      if (files.has(file)) continue;
      const message = `Unexpected catalogue without ${file}, expected that file.`;
      yield { file, field: '', place: { line: 1, column: 1 }, message, hint: null };
    }
  },
};

const NEEDED = [SITE_FILE, ...namedVocabularies()];

function namedVocabularies(): string[] {
  const nodes = Object.keys(SCHEMAS).flatMap((name) => pathsOf(name).map(({ node }) => node));
  const names = new Set(nodes.flatMap(({ vocabulary }) => (vocabulary === undefined ? [] : [vocabulary])));
  return [...names].sort().map(vocabularyFile);
}
