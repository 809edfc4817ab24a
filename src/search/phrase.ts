// The phrases that the catalogue has words for → single terms, by which the index knows who says each of them in a row.

import { fold } from '../text/fold.ts';
import { PHRASE_MARK } from './analyse.ts';
import { keyOf, type Thesaurus } from './thesaurus.ts';

/** Folded phrases by their first words. */
export type Phrases = ReadonlyMap<string, readonly string[]>;

/** The one term of a folded phrase that a text says. @example phraseTerm('mobile lab') // '"mobile lab' */
export function phraseTerm(phrase: string): string {
  return PHRASE_MARK + phrase;
}

/** The one term of a folded phrase that a document says anywhere: in its title, summary, text, or a label that it has. */
export function anywhereTerm(phrase: string): string {
  return PHRASE_MARK + phraseTerm(phrase);
}

/** A document with the labels that it has. */
export interface Saying {
  readonly card: { readonly title: string; readonly summary: string };
  readonly text: string;
  readonly labels: readonly string[];
}

/** The terms of all phrases that a document says. */
export function phraseTermsOf({ card, text, labels }: Saying, phrases: Phrases): string[] {
  const inText = phrasesIn(text, phrases);
  const elsewhere = [card.title, card.summary, ...labels].flatMap((part) => phrasesIn(part, phrases));
  return [...inText.map(phraseTerm), ...[...new Set([...inText, ...elsewhere])].map(anywhereTerm)];
}

/** The phrases to which a thesaurus leads, and labels of more than one word. */
export function phrasesOf(thesaurus: Thesaurus, labels: Iterable<string>): Phrases {
  const phrases = new Map<string, string[]>();
  const others = [...thesaurus.values()].flat().map(({ phrase }) => phrase);
  for (const phrase of new Set([...others, ...labels].filter((one) => keyOf(one).includes(' ')).map(fold))) {
    const first = phrase.split(' ')[0] ?? '';
    phrases.set(first, [...(phrases.get(first) ?? []), phrase]);
  }
  return phrases;
}

/** The phrases that a text says, each once. */
function phrasesIn(text: string, phrases: Phrases): string[] {
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
