// The words of an index → queries of every mode that lunr has, and what lunr answers to them: held against our own answers.

import lunr from 'lunr';
import type { Random } from '../../../src/generate/random.ts';
import type { Clause } from '../../../src/search/shards/lunr/clause.ts';
import { queryAsLunr, type TermIndex } from '../../../src/search/shards/lunr/query.ts';

const { OPTIONAL, REQUIRED, PROHIBITED } = lunr.Query.presence;
const { LEADING, TRAILING } = lunr.Query.wildcard;
const ODD = ['the', 'zzz', '', 'constructor', '__proto__', 'hasOwnProperty', 'ISO/IEC', 'iso27001', 'C++', '𝒜', 'é'];

/** Queries of a mode, drawn by lot. */
export type Modes = Readonly<Record<string, (random: Random) => Clause[]>>;

/**
 * The modes over an index that has these words and fields. Among ten times as many words a pattern says one letter more: what stands
 * for a third of all words means nothing, and lunr, which copies a set of documents for each word, takes minutes where it is required.
 */
export function modesOver(words: readonly string[], fields: readonly string[]): Modes {
  const shortest = Math.max(3, Math.round(Math.log10(words.length)));
  /** A word of the corpus, or one of those that make trouble. */
  const word = (random: Random): string => (random.chance(0.1) ? random.pick(ODD) : random.pick(words));
  const part = (random: Random): string => random.pick(words).slice(0, shortest + random.below(3));
  const several = (random: Random, make: () => Clause, most = 4): Clause[] =>
    Array.from({ length: 1 + random.below(most) }, make);
  const isFieldOf = (random: Random): Partial<Clause> => ({ fields: random.several(fields, 1, 3) });

  function mistyped(random: Random): string {
    const letters = word(random).split('');
    letters.splice(random.below(letters.length + 1), random.below(2), ...(random.chance(0.5) ? ['x'] : []));
    return letters.join('');
  }

  function infix(random: Random): string {
    const at = random.below(3);
    const text = part(random);
    return `${text.slice(0, at)}*${text.slice(at)}${random.chance(0.5) ? '*' : ''}`;
  }

  const plain = (random: Random): Clause => ({ term: word(random) });
  const prefix = (random: Random): Clause => ({
    term: part(random),
    wildcard: TRAILING,
    usePipeline: false,
    boost: 0.1,
  });
  const required = (random: Random): Clause => ({ term: word(random), presence: REQUIRED });
  const prohibited = (random: Random): Clause => ({ term: word(random), presence: PROHIBITED });
  const fuzzy = (random: Random): Clause => ({
    term: mistyped(random),
    editDistance: random.below(2),
    usePipeline: random.chance(0.5),
  });
  const boosted = (random: Random): Clause => ({ ...plain(random), boost: random.pick([0, 0.5, 2, 10, 0.7, -1]) });
  const inFields = (random: Random): Clause => ({ ...plain(random), ...isFieldOf(random) });
  const wild = (random: Random): Clause =>
    random.chance(0.5)
      ? { term: infix(random), usePipeline: false }
      : { term: part(random), wildcard: random.pick([LEADING, LEADING | TRAILING]), usePipeline: random.chance(0.2) };
  const anything = (random: Random): Clause => ({
    ...random.pick([plain, prefix, fuzzy, boosted, wild])(random),
    ...(random.chance(0.3) && isFieldOf(random)),
    presence: random.pick([OPTIONAL, OPTIONAL, REQUIRED, PROHIBITED]),
  });

  return {
    plain: (random) => several(random, () => plain(random)),
    prefix: (random) => [...several(random, () => plain(random)), prefix(random)],
    'edit distance': (random) => [
      ...several(random, () => fuzzy(random)),
      ...several(random, () => plain(random)).slice(1),
    ],
    required: (random) => [plain(random), ...several(random, () => required(random))],
    prohibited: (random) => [...several(random, () => plain(random)), prohibited(random)],
    boosted: (random) => several(random, () => boosted(random)),
    'in some fields': (random) => several(random, () => inFields(random)),
    wildcard: (random) => several(random, () => wild(random), 2),
    'only prohibited': (random) => several(random, () => prohibited(random)),
    'unknown and required': (random) => [plain(random), { term: 'zzzq', presence: REQUIRED }],
    'the same word twice': (random) =>
      [plain(random), ...several(random, () => plain(random)), plain(random)].flatMap((one) => [one, one]),
    anything: (random) => several(random, () => anything(random)),
  };
}

/** What lunr answers; undefined where it throws. */
export function lunrAnswer(index: lunr.Index, clauses: readonly Clause[]): lunr.Index.Result[] | undefined {
  try {
    return index.query((query) => {
      for (const clause of clauses) query.clause({ ...clause } as lunr.Query.Clause);
    });
  } catch {
    return undefined;
  }
}

/** Whether ours answers as lunr: the same documents, in the same order, with the same scores to the last bit; or throws as lunr does. */
export async function isAsLunr(
  ours: TermIndex,
  clauses: readonly Clause[],
  expected: readonly lunr.Index.Result[] | undefined,
  limit: number,
): Promise<boolean> {
  const got = await queryAsLunr(ours, clauses, limit).catch(() => undefined);
  if (!expected || !got) return expected === got;
  const wanted = expected.slice(0, limit);
  return (
    got.total === expected.length &&
    got.results.length === wanted.length &&
    got.results.every(
      ({ document, score }, at) => String(document) === wanted[at]?.ref && Object.is(score, wanted[at]?.score),
    )
  );
}
