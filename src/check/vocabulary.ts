// Vocabulary files being checked → the vocabulary that entries are held against.

import type { Parameter, Synonym, Term } from '../model/entry.generated.ts';
import { levelsOf, type Vocabulary } from '../model/vocabulary.ts';
import type { Loose, WordList } from './candidate.ts';
import { withoutGaps } from './prune.ts';

/** The vocabulary files of a catalogue, as far as they were right. */
export interface WordLists {
  readonly terms: ReadonlyMap<string, WordList<'terms'>>;
  readonly parameters: WordList<'parameters'> | undefined;
  readonly synonyms: WordList<'synonyms'> | undefined;
}

/** The vocabulary of those files; a term that lacks something is kept with its id, so that its use is no finding too. */
export function vocabularyOf({ terms, parameters, synonyms }: WordLists): Vocabulary {
  return {
    terms: new Map([...terms].map(([name, { items }]) => [name, byId(items.flatMap(termOf))])),
    parameters: byId((parameters?.items ?? []).flatMap(parameterOf)),
    synonyms: (synonyms?.items ?? []).flatMap(synonymOf),
  };
}

/** The ids of the levels of each parameter. */
export function levelIdsOf(vocabulary: Vocabulary): ReadonlyMap<string, ReadonlySet<string>> {
  const ids = (parameter: Parameter): Set<string> => new Set(levelsOf(vocabulary, parameter).map(({ id }) => id));
  return new Map(Array.from(vocabulary.parameters.values(), (parameter) => [parameter.id, ids(parameter)]));
}

function byId<Item extends { readonly id: string }>(items: readonly Item[]): Map<string, Item> {
  return new Map(items.map((item) => [item.id, item]));
}

// The rest of an item is what it should be or is missing, and nothing is published while it is.

function termOf(item: Loose<Term> | undefined): Term[] {
  if (item?.id === undefined) return [];
  const { id, label = id, definition = '' } = item;
  return [{ ...(withoutGaps(item) as Term), label, definition }];
}

function parameterOf(item: Loose<Parameter> | undefined): Parameter[] {
  if (item?.id === undefined || item.type === undefined || item.concerns === undefined) return [];
  const { id, label = id, definition = '', exclusive = false, levels } = item;
  const parameter = { ...(withoutGaps(item) as Parameter), label, definition, exclusive };
  return [levels === undefined ? parameter : { ...parameter, levels: levels.flatMap(termOf) }];
}

function synonymOf(item: Loose<Synonym> | undefined): Synonym[] {
  return item?.words === undefined ? [] : [{ definition: '', words: [], ...(withoutGaps(item) as Partial<Synonym>) }];
}
