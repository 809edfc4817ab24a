// A title that somebody answered, and what is listed that may be the same → whether they go on with it.

import { nextLine, Stopped, type Talk, wrapped } from './talk.ts';

/** Tells what may be the same, and asks. False is the wish for another title; throws Stopped where the person rather stops. */
export async function isAnother(talk: Talk, listed: readonly string[]): Promise<boolean> {
  if (listed.length === 0) return true;
  talk.say(`  Listed already, and perhaps the same:\n${listed.map((one) => `${wrapped(`- ${one}`, 2)}\n`).join('')}`);
  for (;;) {
    talk.say('  Is yours another? Type yes to go on, no to stop, or < for another title.\n> ');
    const line = (await nextLine(talk)).toLowerCase();
    if (line === '<') return false;
    if (/^y(?:es)?$/.test(line)) return true;
    if (/^no?$/.test(line)) throw new Stopped('Nothing was written. Change the entry that is listed.');
  }
}
