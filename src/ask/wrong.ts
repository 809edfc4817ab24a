// An entry as far as it is answered → what the check says of one answer: the same that it says of the file.

import { breaches } from '../check/breaches.ts';
import { checkEntry } from '../check/entry.ts';
import type { Catalogue } from '../model/catalogue.ts';
import { inFull } from '../model/finding.ts';
import type { Kind } from '../model/kind.ts';
import { entryFile } from '../model/role.ts';
import type { Places, Value } from '../model/source.ts';
import type { Wrong } from './asking.ts';

/** What is wrong at a JSON Pointer and below it. */
export function wrongAt(
  pointer: string,
  { kind, header, catalogue, asOf }: { kind: Kind; header: unknown; catalogue: Catalogue; asOf: string },
): Wrong {
  const source = {
    file: entryFile(kind, 'new'),
    data: header as Value,
    body: 'Text.',
    bodyLine: 1_000_000,
    places: NOWHERE,
  };
  const found = checkEntry(source, catalogue.vocabulary, { validate: breaches, asOf, today: asOf });
  const own = found.filter(({ field, line }) => line === 1 && (field === pointer || field.startsWith(`${pointer}/`)));
  return {
    errors: own.filter(({ severity }) => severity === 'error').map(inFull),
    remarks: own.filter(({ severity }) => severity !== 'error').map(inFull),
  };
}

const NOWHERE: Places = { value: () => ({ line: 1, column: 1 }), key: () => ({ line: 1, column: 1 }) };
