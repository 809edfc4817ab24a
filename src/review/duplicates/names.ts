// The name of a thing or of who supplies it → the words that tell it apart.

import { fold } from '../../text/fold.ts';
import { stem } from '../../text/stems.ts';

/** What follows a name to say what sort of company it is, in whichever country; and what anyone may add to a name. */
const SUFFIXES: ReadonlySet<string> = new Set(
  (
    'ltd limited plc llp lp inc incorporated llc corp corporation co company gmbh ag kg se sa sas sarl sl srl spa bv nv oy ' +
    'oyj ab as asa aps a s r l sro doo kft pty pte cyf cyfyngedig ccc cic uk the of and for project'
  ).split(' '),
);

/**
 * The telling words of a name, as stems; a company's legal form and numbers do not tell it apart.
 * @example wordsOfName('Pewter Works GmbH') // Set { "pewt", "work" }
 */
export function wordsOfName(name: string): Set<string> {
  const words = fold(name).split(' ');
  const telling = words.filter((word) => !SUFFIXES.has(word) && !/^\d+$/.test(word));
  return new Set((telling.length > 0 ? telling : words).filter((word) => word !== '').map(stem));
}

/** The letters of a name without what stands between its words. @example squashed('The Hive') // "thehive" */
export function squashed(name: string): string {
  return fold(name).replaceAll(' ', '');
}

/** Whether two names are of one body: the telling words of one are those of the other, or begin them. */
export function isSameBody(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  return few.size > 0 && [...few].every((word) => many.has(word));
}
