// Whether the person wants something that need not be: no is what an empty line says.

import { type Asking, BACK, type Question } from './asking.ts';
import { nextLine, wrapped } from './talk.ts';

/** Yes, no, or the wish to go back. */
export async function wants({ talk }: Asking, words: string): Promise<boolean | typeof BACK> {
  for (;;) {
    talk.say(`${words} y or Enter for no.\n> `);
    const line = await nextLine(talk);
    if (line === '<') return BACK;
    if (/^(?:no?)?$/i.test(line)) return false;
    if (/^y(?:es)?$/i.test(line)) return true;
    talk.say('  Type y or n.\n');
  }
}

/** The head of a question that has parts. */
export function head({ node, label, isNeeded }: Question): string {
  const about = node.description ? `\n${wrapped(node.description.replaceAll('`', ''), 2)}` : '';
  return `\n${label}${isNeeded ? ' (needed)' : ''}${about}\n`;
}
