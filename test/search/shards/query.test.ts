// The sharded search against full lunr: the same documents, in the same order, with the same scores to the last bit.

import lunr from 'lunr';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { type Random, randomFor } from '../../../src/generate/random.ts';
import type { Clause } from '../../../src/search/shards/lunr/clause.ts';
import { type Answered, queryAsLunr, type TermIndex } from '../../../src/search/shards/lunr/query.ts';
import { openShards } from '../../../src/search/shards/open.ts';
import type { Writing } from '../../../src/search/shards/write.ts';
import { corpusOf, FIELDS, serving } from './corpus.ts';

const { OPTIONAL, REQUIRED, PROHIBITED } = lunr.Query.presence;
const { LEADING, TRAILING } = lunr.Query.wildcard;
const PER_MODE = 130;

const corpus = corpusOf(1500, 1);
const FIELD_NAMES = FIELDS.map(({ name }) => name);
const ODD = ['the', 'zzz', '', 'constructor', '__proto__', 'hasOwnProperty', 'ISO/IEC', 'iso27001', 'C++', '𝒜', 'é'];

/** A word of the corpus, or one of those that make trouble. */
const word = (random: Random): string => (random.chance(0.1) ? random.pick(ODD) : random.pick(corpus.words));
const part = (random: Random): string => random.pick(corpus.words).slice(0, 3 + random.below(3));
const several = (random: Random, make: () => Clause): Clause[] => Array.from({ length: 1 + random.below(4) }, make);
const isFieldOf = (random: Random): Partial<Clause> => ({ fields: random.several(FIELD_NAMES, 1, 3) });

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
const prefix = (random: Random): Clause => ({ term: part(random), wildcard: TRAILING, usePipeline: false, boost: 0.1 });
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

const MODES: Readonly<Record<string, (random: Random) => Clause[]>> = {
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
  wildcard: (random) => several(random, () => wild(random)),
  'only prohibited': (random) => several(random, () => prohibited(random)),
  'unknown and required': (random) => [plain(random), { term: 'zzzq', presence: REQUIRED }],
  'the same word twice': (random) =>
    [plain(random), ...several(random, () => plain(random)), plain(random)].flatMap((one) => [one, one]),
  anything: (random) => several(random, () => anything(random)),
};

/** Many files, some, and one of each sort. */
const SIZES: readonly Partial<Writing>[] = [{ target: 256 }, { target: 2048 }, { small: Number.POSITIVE_INFINITY }];

/** What lunr answers; undefined where it throws. */
function oracle(clauses: readonly Clause[]): { ref: string; score: number }[] | undefined {
  try {
    return corpus.index.query((query) => {
      for (const clause of clauses) query.clause({ ...clause } as lunr.Query.Clause);
    });
  } catch {
    return undefined;
  }
}

function same(got: Answered, expected: readonly { ref: string; score: number }[], limit: number): boolean {
  const wanted = expected.slice(0, limit);
  return (
    got.total === expected.length &&
    got.results.length === wanted.length &&
    got.results.every(
      ({ document, score }, at) => String(document) === wanted[at]?.ref && Object.is(score, wanted[at]?.score),
    )
  );
}

/** The queries that any of these does not answer as lunr does. */
async function unlike(all: readonly TermIndex[], queries: readonly (readonly Clause[])[]): Promise<unknown[]> {
  const wrong: unknown[] = [];
  for (const clauses of queries) {
    const expected = oracle(clauses);
    for (const [nth, index] of all.entries()) {
      const limit = nth === 0 ? 10 : Number.POSITIVE_INFINITY;
      const got = await queryAsLunr(index, clauses, limit).catch(() => undefined);
      if (expected ? !got || !same(got, expected, limit) : got) wrong.push({ nth, clauses });
    }
  }
  return wrong;
}

const opened = Promise.all(SIZES.map(async (writing) => (await openShards(serving(corpus.write(writing)))).index));

for (const [mode, make] of Object.entries(MODES)) {
  test(`${mode}: the answers of full lunr, whatever the size of the files`, async () => {
    const random = randomFor(2, mode);
    const queries = Array.from({ length: PER_MODE }, () => make(random));
    assert.equal(await unlike(await opened, queries), []);
  });
}

test('most of those queries have an answer', () => {
  const random = randomFor(2, 'anything');
  const answers = Array.from({ length: PER_MODE }, () => oracle(MODES.anything?.(random) ?? []));
  assert.ok(answers.filter((answer) => answer && answer.length > 0).length > PER_MODE / 3);
});

test('one star finds whatever has a word, as in lunr', async () => {
  assert.equal(
    await unlike(await opened, [
      [{ term: '*' }],
      [
        { term: '*', presence: PROHIBITED },
        { term: '**', boost: 2 },
      ],
    ]),
    [],
  );
});

test('no clause at all finds everything, as in lunr', async () => {
  const { index } = await openShards(serving(corpus.write()));
  assert.equal(await unlike([index], [[]]), []);
  assert.is((await queryAsLunr(index, [])).total, 1500);
});

test('refuses what it does not do', async () => {
  const { index } = await openShards(serving(corpus.write()));
  const refused: readonly (readonly [clause: Clause, because: RegExp])[] = [
    [{ term: 'a', editDistance: 2 }, /edit distance 2/],
    [{ term: 'a', boost: Number.NaN }, /boost NaN/],
    [{ term: 'a', fields: ['nowhere'] }, /field "nowhere"/],
    [{ term: 'the', presence: REQUIRED }, /says nothing/],
  ];
  for (const [clause, because] of refused) {
    const reason = await queryAsLunr(index, [clause]).catch((error: Error) => error.message);
    assert.match(String(reason), because);
  }
});

test.run();
