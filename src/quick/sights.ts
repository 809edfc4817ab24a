// Texts and words → the texts that may have one of the words, seen a few at a time.

import type { Text, Texts } from '../read/files.ts';
import type { BodyTest } from './bodies.ts';

/** Some texts to look at. */
export interface Sighting {
  readonly texts: Iterable<Texts>;
  /** Patterns: where given, only what has one of them is telling. */
  readonly words?: readonly string[];
}

/** A text that may be read. */
export interface Sight extends Text {
  readonly letters: string;
  readonly isTelling: boolean;
}

/** The texts that may tell something, or have a body that is sought. Nearly every text can neither, which one look at a few shows. */
export function* worthMore(sightings: readonly Sighting[], sought: readonly BodyTest[]): Iterable<Sight> {
  for (const { texts, words } of sightings) {
    const isTelling = hasAny(words);
    const isWorthMore = hasAny(words && [...words, ...sought.map(({ word }) => word)]);
    for (const { plain, each } of texts) if (plain === null || isWorthMore(plain)) yield* sights(each(), isTelling);
  }
}

function sights(texts: readonly Text[], isTelling: (letters: string) => boolean): Sight[] {
  return texts.flatMap((text) => {
    const { letters, isPlain } = text;
    return letters === null ? [] : [{ ...text, letters, isTelling: !isPlain || isTelling(letters) }];
  });
}

/** Any text has one where no words are given. */
function hasAny(words?: readonly string[]): (text: string) => boolean {
  const pattern = new RegExp(words?.join('|') ?? '', 'i');
  return (text) => pattern.test(text);
}
