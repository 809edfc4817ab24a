// Terms and a dictionary that are fetched in pieces → the engine that the search strategy asks.

import { NAME_MARK } from '../analyse.ts';
import type { Engine, Found, Sought } from '../engine.ts';
import { isOneSlipFrom } from '../spellings.ts';
import { best } from './best.ts';
import { fullClause } from './clause.ts';
import { nearlyAll } from './dictionary.ts';
import type { DictionaryWord } from './dictionary-file.ts';
import { type Index, type LookedUp, lookedUp } from './lookup.ts';
import type { Parameters } from './manifest.ts';
import { type Scored, scored, touchesOf } from './score.ts';

/** The fields of a document in the order in which a query met them, each with the terms that it has. */
type Met = Map<number, string[]>;

/** The engine over an index. */
export function engineOver(index: Index, parameters: Parameters): Engine {
  return {
    find: async (sought) => {
      const clauses = await Promise.all(sought.map((one) => lookedUp(index, clauseOf(one, parameters))));
      return sought.length === 0 ? [] : foundBy(clauses, scored(clauses, parameters.documentCount), parameters);
    },
    known: async (terms) => {
      const isKnown = await Promise.all(terms.map(index.terms.has));
      return new Set(terms.filter((_, place) => isKnown[place]));
    },
    beginning: async (letters, limit) => spelt(await index.dictionary.beginning(letters)).slice(0, limit),
    near: async (word) => {
      const words = await nearlyAll(index.dictionary, word);
      return spelt(words.filter(({ text }) => isOneSlipFrom(text, word) && !text.startsWith(NAME_MARK)));
    },
  };
}

function clauseOf({ term, boost }: Sought, { fields }: Parameters) {
  return fullClause({ term, boost, usePipeline: false }, fields);
}

/** The words that somebody wrote, the most frequent first. */
function spelt(words: readonly DictionaryWord[]): string[] {
  const written = words.filter(({ count }) => count > 0);
  return written.sort((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1)).map(({ text }) => text);
}

function foundBy(clauses: readonly LookedUp[], found: Scored, { fields }: Parameters): Found[] {
  const { documents, scores } = found;
  const met = new Map<number, Met>();
  for (const document of documents) met.set(document, new Map());
  for (const { term, field } of clauses.flatMap(touchesOf)) {
    for (const document of term.lists.get(field)?.documents ?? []) meet(met.get(document), field, term.term);
  }
  return Array.from(best(found, documents.length), (document) => ({
    document,
    score: scores[document] ?? 0,
    matched: matchedIn(met.get(document) ?? new Map(), fields),
  }));
}

function meet(met: Met | undefined, field: number, term: string): void {
  const terms = met?.get(field);
  if (terms) terms.push(term);
  else met?.set(field, [term]);
}

function matchedIn(met: Met, fields: Parameters['fields']): Map<string, string[]> {
  const matched = new Map<string, string[]>();
  for (const [field, terms] of met) {
    for (const term of new Set(terms)) matched.set(term, [...(matched.get(term) ?? []), fields[field]?.name ?? '']);
  }
  return matched;
}
