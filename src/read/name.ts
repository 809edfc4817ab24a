// A path → whether the catalogue has a place for such a file.

import { isIdWritten, LONGEST_ID } from '../model/id.ts';
import { FOLDERS } from '../model/kind.ts';
import { slug } from '../text/slug.ts';
import type { Draft } from './draft.ts';

const PLACED = Object.values(FOLDERS);
const PLACES = [
  new RegExp(`^(?:retired/)?(?:${PLACED.join('|')})/(?<id>[^/]+)\\.md$`),
  /^vocabulary\/(?<id>[^/]+)\.yml$/,
  /^(?<id>site)\.yml$/,
];
// Windows cannot hold a file of these names, whatever its ending, so that a clone there would fail.
const RESERVED = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])$/;

const EXPECTED =
  `an entry in ${PLACED.join('/, ')}/ (as <id>.md), a tombstone as retired/<kind>/<id>.md, ` +
  'vocabulary/<name>.yml or site.yml';

/** Refuses a file that has no place in the catalogue; one with a wrong id alone is read on, to tell all at once. */
export function checkName(draft: Draft): boolean {
  const id = idOf(draft.raw.file);
  if (id === undefined) {
    report(draft, `Unexpected file, expected ${EXPECTED}.`, 'Move it to its place, or out of the catalogue folder.');
    return false;
  }
  if (id.length > LONGEST_ID) {
    report(draft, `Unexpected file name of ${id.length} characters, expected at most ${LONGEST_ID}.`, 'Shorten it.');
  } else if (!isIdWritten(id)) {
    report(draft, 'Unexpected file name, expected small letters a-z and digits, in words joined by "-".', mend(id));
  } else if (RESERVED.test(id)) {
    report(draft, `Unexpected file name "${id}", expected one that Windows allows.`, `Use "${id}-" and another word.`);
  }
  return true;
}

function idOf(file: string): string | undefined {
  for (const place of PLACES) {
    const id = place.exec(file)?.groups?.id;
    if (id !== undefined) return id;
  }
  return undefined;
}

function mend(id: string): string {
  const better = slug(id);
  return better === '' ? 'Rename it, e.g. to "example-name".' : `Rename it to "${better}".`;
}

function report({ problems }: Draft, message: string, hint: string): void {
  problems.push({ code: 'unexpected-file', offset: 0, message, hint });
}
