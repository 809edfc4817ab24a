// The files that a received change touches → what of that nobody may do by mail.

import type { RawDifference } from '../history/rawDiff.ts';
import { isId } from '../model/id.ts';
import { fileOf, roleOf } from '../model/role.ts';
import { FILE_LIMIT } from '../read/codes.ts';

const MOST_FILES = 100;

/** The first thing that is wrong with the files that are touched; undefined where nothing is. `place` is "" or ends in "/". */
export function forbiddenIn(
  touched: readonly RawDifference[],
  place: string,
  sizeOf: (object: string) => number,
): { message: string; hint: string } | undefined {
  if (touched.length > MOST_FILES)
    return { message: `It changes ${touched.length} files.`, hint: `Send at most ${MOST_FILES} at once.` };
  for (const { path, letter, modes, object } of touched) {
    const file = path.slice(place.length);
    if (!path.startsWith(place) || !isSendable(file))
      return {
        message: `It changes "${path}", which is no entry.`,
        hint: 'By mail only entries and words can be changed.',
      };
    if (letter !== 'D' && modes[1] !== '100644')
      return { message: `"${path}" would be no plain file.`, hint: 'Send it as a plain text file.' };
    if (letter !== 'D' && sizeOf(object) > FILE_LIMIT)
      return {
        message: `"${path}" would be larger than ${FILE_LIMIT / 1024} KiB.`,
        hint: 'Shorten it; link to long documents.',
      };
  }
  return undefined;
}

/** Entries, tombstones and words. The site's own file names who may approve: it is not changed by mail. */
function isSendable(file: string): boolean {
  const role = roleOf(file);
  if (role === undefined || role.is === 'site') return false;
  return isId(role.is === 'vocabulary' ? role.name : role.id) && file === fileOf(role);
}
