// The phrases of the thesaurus → single terms, by which the index knows where each of them stands in a row.

import { fold } from '../text/fold.ts';
import { PHRASE_MARK } from './analyse.ts';
import { keyOf, type Thesaurus } from './thesaurus.ts';

/** Folded phrases by their first words. */
export type Phrases = ReadonlyMap<string, readonly string[]>;

/** The one term of a folded phrase. @example phraseTerm('mobile lab') // '"mobile lab' */
export function phraseTerm(phrase: string): string {
  return PHRASE_MARK + phrase;
}

/** The phrases to which a thesaurus leads. */
export function phrasesOf(thesaurus: Thesaurus): Phrases {
  const phrases = new Map<string, string[]>();
  const others = [...thesaurus.values()].flat().map(({ phrase }) => phrase);
  for (const phrase of new Set(others.filter((other) => keyOf(other).includes(' ')).map(fold))) {
    const first = phrase.split(' ')[0] ?? '';
    phrases.set(first, [...(phrases.get(first) ?? []), phrase]);
  }
  return phrases;
}

/** The phrases that a text says, each once. */
export function phrasesIn(text: string, phrases: Phrases): string[] {
  const said = `${fold(text)} `;
  const found = new Set<string>();
  for (let at = 0; at < said.length; at = said.indexOf(' ', at) + 1) {
    const first = said.slice(at, said.indexOf(' ', at));
    for (const phrase of phrases.get(first) ?? []) {
      if (said.startsWith(`${phrase} `, at)) found.add(phrase);
    }
  }
  return [...found];
}
