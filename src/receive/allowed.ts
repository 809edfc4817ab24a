// The files that a received change touches → what of that nobody may do by mail.

import type { Touched } from './repository.ts';

const MOST_FILES = 100;
/** In bytes: the most that a file of the catalogue may have. */
const LARGEST = 64 * 1024;

/** The first thing that is wrong with the files that are touched; undefined where nothing is. `place` is "" or ends in "/". */
export function forbiddenIn(
  touched: readonly Touched[],
  place: string,
  sizeOf: (object: string) => number,
): { message: string; hint: string } | undefined {
  if (touched.length > MOST_FILES)
    return { message: `It changes ${touched.length} files.`, hint: `Send at most ${MOST_FILES} at once.` };
  for (const { path, letter, modes, object } of touched) {
    const file = path.slice(place.length);
    if (!path.startsWith(place) || !PLACES.test(file))
      return {
        message: `It changes "${path}", which is no entry.`,
        hint: 'By mail only entries and words can be changed.',
      };
    if (letter !== 'D' && modes[1] !== '100644')
      return { message: `"${path}" would be no plain file.`, hint: 'Send it as a plain text file.' };
    if (letter !== 'D' && sizeOf(object) > LARGEST)
      return { message: `"${path}" would be larger than 64 KiB.`, hint: 'Shorten it; link to long documents.' };
  }
  return undefined;
}

/** Entries, tombstones and words. The site's own file names who may approve: it is not changed by mail. */
const PLACES =
  /^(?:(?:retired\/)?(?:capabilities|suppliers|requirements|organisations|routes|scenarios)\/[a-z0-9]+(?:-[a-z0-9]+)*\.md|vocabulary\/[a-z-]+\.yml)$/;
