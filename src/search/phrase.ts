// The phrases of the thesaurus → single terms, by which the index knows who says each of them in a row.

import { fold } from '../text/fold.ts';
import { PHRASE_MARK } from './analyse.ts';
import { keyOf, type Thesaurus } from './thesaurus.ts';

/** Folded phrases by their first words. */
export interface Phrases {
  readonly byFirst: ReadonlyMap<string, readonly Phrase[]>;
  /** How first words begin: most words of a text begin otherwise, which is sooner seen than the word is cut out. */
  readonly beginnings: ReadonlySet<number>;
}

interface Phrase {
  readonly text: string;
  /** With the space that follows it. */
  readonly ended: string;
}

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

/** For each document the terms of all phrases that it says. */
export function phraseTermsOf(documents: readonly Saying[], phrases: Phrases): string[][] {
  // Thousands of documents share a label.
  const inLabels = new Map<string, readonly string[]>();
  const phrasesInLabel = (label: string): readonly string[] => {
    const found = inLabels.get(label) ?? phrasesIn(label, phrases);
    inLabels.set(label, found);
    return found;
  };
  return documents.map(({ card, text, labels }) => {
    const inText = phrasesIn(text, phrases);
    const elsewhere = [...phrasesIn(card.title, phrases), ...phrasesIn(card.summary, phrases)];
    const anywhere = new Set([...inText, ...elsewhere, ...labels.flatMap(phrasesInLabel)]);
    return [...inText.map(phraseTerm), ...[...anywhere].map(anywhereTerm)];
  });
}

/** The phrases to which a thesaurus leads: its labels and their synonyms. */
export function phrasesOf(thesaurus: Thesaurus): Phrases {
  const byFirst = new Map<string, Phrase[]>();
  const others = [...thesaurus.values()].flat().map(({ phrase }) => phrase);
  for (const text of new Set(others.filter((one) => keyOf(one).includes(' ')).map(fold))) {
    const first = text.split(' ')[0] ?? '';
    byFirst.set(first, [...(byFirst.get(first) ?? []), { text, ended: `${text} ` }]);
  }
  return { byFirst, beginnings: new Set([...byFirst.keys()].map((first) => beginningAt(`${first} `, 0))) };
}

/** The phrases that a text says, each once. */
function phrasesIn(text: string, { byFirst, beginnings }: Phrases): readonly string[] {
  const said = `${fold(text)} `;
  const found: string[] = [];
  for (let [at, end] = [0, said.indexOf(' ')]; end >= 0; at = end + 1, end = said.indexOf(' ', at)) {
    if (!beginnings.has(beginningAt(said, at))) continue;
    for (const phrase of byFirst.get(said.slice(at, end)) ?? [])
      if (said.startsWith(phrase.ended, at) && !found.includes(phrase.text)) found.push(phrase.text);
  }
  return found;
}

/** Two code units as one number. */
function beginningAt(text: string, at: number): number {
  return text.charCodeAt(at) * 0x10000 + text.charCodeAt(at + 1);
}
