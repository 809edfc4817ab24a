// The real catalogue → what the tests see of it: all of it, once a process, and never less in silence.

import { readAndCheck } from '../../src/compile.ts';
import type { Catalogue } from '../../src/model/catalogue.ts';
import { listFiles } from '../../src/read/files.ts';
import { none } from '../site/offenders.ts';
import { SITE_DAY } from './sharedSite.ts';

let read: Catalogue | undefined;

/**
 * The real catalogue as of `SITE_DAY`. No day of the clock is given, so that no review is in the future: an entry reviewed since would
 * be an error, and be left out. Throws where any entry is left out, since a test would then pass on what it did not see.
 */
export function realCatalogue(): Catalogue {
  read ??= wholeCatalogue();
  return read;
}

function wholeCatalogue(): Catalogue {
  const { catalogue, findings } = readAndCheck(listFiles('catalogue'), { asOf: SITE_DAY });
  const errors = findings.filter(({ severity }) => severity === 'error');
  none(errors.map(({ file, line, code, message }) => `${file}:${line} ${code}: ${message}`));
  return catalogue;
}
