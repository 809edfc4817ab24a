// A new entry, as somebody states it → the file of it, if the check finds no error in it; else everything that is wrong at once.

import { type Days, readAndCheck } from '../compile.ts';
import { entryFile } from '../model/role.ts';
import type { RawFile } from '../model/source.ts';
import { writeEntry } from '../write/write.ts';
import { type Hindrance, hindered, type Plan } from './plan.ts';
import type { Named } from './references.ts';

/** Plans the addition of an entry. What is there already is never replaced. */
export function planAddition(
  files: readonly RawFile[],
  { kind, id }: Named,
  header: object,
  body: string,
  days: Days,
): Plan | Hindrance {
  const file = entryFile(kind, id);
  if (files.some((one) => one.file === file)) return hindered(`There is a ${file} already.`);
  const text = writeEntry(kind, header, body);
  const { findings } = readAndCheck([...files, { file, bytes: new TextEncoder().encode(text) }], days);
  const own = findings.filter((one) => one.file === file);
  const errors = own.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) return hindered('Mend what is said above, and run it again.', errors);
  return { changes: [{ file, text, because: 'new' }], remarks: own };
}
