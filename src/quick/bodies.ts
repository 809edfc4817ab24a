// The words of a body → whether a text may have the same, found without its header being read.

import { fold } from '../text/fold.ts';

/** Tells which texts may have a body. */
export interface BodyTest {
  /** A word that is in every plain text that may. */
  readonly word: string;
  /** One that has it is never missed. Every letter of a text is one byte. */
  readonly test: (text: string, isPlain: boolean) => boolean;
}

/** The test for bodies of that core (`coreOf`), which is not empty. */
export function bodyTest(core: string): BodyTest {
  const words = core.split(' ');
  const [word = '', ...others] = [...new Set(words)].sort((a, b) => b.length - a.length).slice(0, LOOKED_FOR);
  // Where all letters are plain, a word that is not even in the text settles it.
  const tests = [word, ...others].map((sought) => new RegExp(sought, 'i'));
  const test: BodyTest['test'] = (text, isPlain) => {
    if (isPlain && !tests.every((one) => one.test(text))) return false;
    const end = text.indexOf('\n---', '---'.length);
    return end !== -1 && isSame(words, text.slice(0, end), text.slice(end));
  };
  return { word, test };
}

const LOOKED_FOR = 4;

/** Whether the words stand in the body in their order, and any other is one of the header, where the entry's own names are. */
function isSame(words: readonly string[], header: string, body: string): boolean {
  const own = header.includes('\\') ? undefined : new Set(wordsIn(header));
  let found = 0;
  for (const word of wordsIn(body)) {
    if (word === words[found]) found++;
    else if (own && word !== '' && !own.has(word)) return false;
  }
  return found === words.length;
}

function wordsIn(text: string): string[] {
  return fold(Buffer.from(text, 'latin1').toString()).split(' ');
}
