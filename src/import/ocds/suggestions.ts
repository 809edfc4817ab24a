// The codes and words of a release → what it may seek and the areas it may belong to: suggestions, which nobody has decided.

import { termsOf, type Vocabulary } from '../../model/vocabulary.ts';
import { stemmed } from '../../text/stems.ts';
import type { Note } from '../imported.ts';
import { note, type Reading } from './part.ts';
import { codesIn, isCpv, wordsOf } from './subject.ts';

/** What the divisions of the Common Procurement Vocabulary hold, as far as it is one sort of thing. */
const DIVISIONS: Readonly<Record<string, string>> = {
  30: 'equipment',
  32: 'equipment',
  34: 'equipment',
  35: 'equipment',
  38: 'equipment',
  48: 'product',
  72: 'service',
  73: 'research',
  79: 'service',
  80: 'training',
};

/** Suggestions; the header stays as it was. */
export function suggestions({ release, catalogue: { vocabulary } }: Reading): readonly Note[] {
  const seeks = [
    ...new Set(
      codesIn(release)
        .filter(isCpv)
        .flatMap((code) => DIVISIONS[code.slice(0, 2)] ?? []),
    ),
  ];
  const areas = areasNamed(vocabulary, wordsOf(release)).slice(0, FEW);
  return [
    ...(seeks.length > 0 ? [note('seeks-suggested', `By its CPV codes it may seek: ${seeks.join(', ')}.`)] : []),
    ...(areas.length > 0 ? [note('areas-suggested', `By its words it may belong to: ${areas.join(', ')}.`)] : []),
  ];
}

const FEW = 5;

/** The areas whose label, or one of whose synonyms, has all its telling words in the text. */
function areasNamed(vocabulary: Vocabulary, text: string): string[] {
  const said = new Set(stemmed(text).map(({ stem }) => stem));
  const terms = [...termsOf(vocabulary, 'areas').values()].filter(({ broader }) => broader !== undefined);
  return terms
    .filter(({ label, synonyms = [] }) => [label, ...synonyms].some((name) => isSaid(name, said)))
    .map(({ id }) => id);
}

function isSaid(name: string, said: ReadonlySet<string>): boolean {
  const words = stemmed(name);
  return words.length > 0 && words.every(({ stem }) => said.has(stem));
}
