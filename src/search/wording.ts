// A controlled word → everything that people type when they mean it: its label and synonyms, or the title referred to.

import type { Catalogue } from '../model/catalogue.ts';
import type { Need, Offer, Parameter } from '../model/entry.generated.ts';
import type { Kind } from '../model/kind.ts';
import { type Level, levelsOf, termsOf, type Vocabulary } from '../model/vocabulary.ts';
import type { HeldValue } from './values.ts';

/** The words of a value: those of its term, the title of the entry that it refers to, or itself. */
export function wordsFor(catalogue: Catalogue, { value, vocabulary, reference }: HeldValue): string[] {
  if (vocabulary) return wordsOfTerm(catalogue.vocabulary, vocabulary, value);
  return reference ? wordsOfEntry(catalogue, reference as Kind, value) : [value];
}

/** The words of what a capability offers. */
export function wordsOfOffers(vocabulary: Vocabulary, offers: Readonly<Record<string, Offer>>): string[] {
  return Object.entries(offers).flatMap(([id, offer]) => wordsOfParameter(vocabulary, id, offeredValues(offer)));
}

/** The words of what a requirement needs, typed or in a sentence. */
export function wordsOfNeeds(vocabulary: Vocabulary, needs: readonly Need[]): string[] {
  return needs.flatMap((need) => {
    const typed = need.parameter ? wordsOfParameter(vocabulary, need.parameter, [need.value].flat()) : [];
    return [...typed, need.statement ?? '', need.for ?? ''].filter((words) => words !== '');
  });
}

/** The values of an offer, however it is written. @example offeredValues({ only: ['ios'] }) // ["ios"] */
export function offeredValues(offer: Offer): readonly unknown[] {
  if (typeof offer !== 'object' || Array.isArray(offer)) return [offer].flat();
  return offer.only ?? [offer.value];
}

function wordsOfParameter(vocabulary: Vocabulary, id: string, values: readonly unknown[]): string[] {
  const parameter = vocabulary.parameters.get(id);
  if (!parameter) return [];
  const levels = values.flatMap((value) => levelOf(vocabulary, parameter, value));
  const says = parameter.type === 'number' || values.includes(true);
  return [...(says ? namesOf(parameter) : []), ...levels.flatMap(namesOf)];
}

/** The level of a parameter with that id; none for numbers, for true and false, and for unknown words. */
function levelOf(vocabulary: Vocabulary, parameter: Parameter, value: unknown): readonly Level[] {
  if (typeof value !== 'string') return [];
  const file = parameter['levels-from'];
  const level = file
    ? termsOf(vocabulary, file).get(value)
    : levelsOf(vocabulary, parameter).find(({ id }) => id === value);
  return level ? [level] : [];
}

/** A term brings the label of its broader one: who looks for the whole also finds the part. */
function wordsOfTerm(vocabulary: Vocabulary, file: string, id: string): string[] {
  const terms = termsOf(vocabulary, file);
  const term = terms.get(id);
  if (!term) return [id];
  const broader = term.broader ? terms.get(term.broader)?.label : undefined;
  return [...namesOf(term), ...(broader ? [broader] : [])];
}

function wordsOfEntry(catalogue: Catalogue, kind: Kind, id: string): string[] {
  const header = catalogue.entries[kind].get(id)?.header;
  if (!header) return [id];
  return [header.title, ...('short' in header && header.short ? [header.short] : [])];
}

function namesOf({
  label,
  synonyms = [],
}: {
  readonly label: string;
  readonly synonyms?: readonly string[];
}): string[] {
  return [label, ...synonyms];
}
