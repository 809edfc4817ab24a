// The licence and the addresses of a publiccode.yml → how the software is obtained, and its own page.

import { isHttpsUrl } from '../../schema/formats.ts';
import type { Note } from '../imported.ts';
import { lineAt, type Part, type Reading } from './part.ts';

/** As the schema takes it: identifiers joined by words, without brackets. */
const LICENCE = /^[A-Za-z0-9][A-Za-z0-9.+-]*( (AND|OR|WITH) [A-Za-z0-9][A-Za-z0-9.+-]*)*$/;
const LONGEST = 500;

/** The licence; the repository, from which it is obtained; and the page of the software, which may be the repository. */
export function obtaining({ file }: Reading): Part {
  const licence = lineAt(file, 'legal', 'license');
  const isKnown = licence !== undefined && LICENCE.test(licence) && licence.length <= 100;
  const [landing, repository] = [lineAt(file, 'landingURL'), lineAt(file, 'url')].map(secure);
  const website = landing ?? repository;
  const how = { ...(isKnown && { licence }), ...(repository && { start: repository }) };
  return {
    header: { ...(Object.keys(how).length > 0 && { obtaining: how }), ...(website && { website }) },
    notes: licence === undefined || isKnown ? [] : [unknown(licence)],
  };
}

function secure(address: string | undefined): string | undefined {
  return address !== undefined && address.length <= LONGEST && isHttpsUrl(address) ? address : undefined;
}

function unknown(licence: string): Note {
  return {
    code: 'licence',
    text: `Its licence, “${licence.slice(0, 100)}”, is no expression that the catalogue takes.`,
  };
}
