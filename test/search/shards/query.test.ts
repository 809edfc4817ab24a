// The sharded search against full lunr: the same documents, in the same order, with the same scores to the last bit.

import lunr from 'lunr';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { randomFor } from '../../../src/generate/random.ts';
import type { Clause } from '../../../src/search/shards/lunr/clause.ts';
import { queryAsLunr, type TermIndex } from '../../../src/search/shards/lunr/query.ts';
import { openSearch } from '../../../src/search/shards/open.ts';
import type { Writing } from '../../../src/search/shards/write.ts';
import { corpusOf, FIELDS, serving } from './corpus.ts';
import { isAsLunr, lunrAnswer, modesOver } from './modes.ts';

const { REQUIRED, PROHIBITED } = lunr.Query.presence;
const PER_MODE = 130;

const corpus = corpusOf(600, 1);
const FIELD_NAMES = FIELDS.map(({ name }) => name);
const MODES = modesOver(corpus.words, FIELD_NAMES);

/** Many files, some, and one of each sort. */
const SIZES: readonly Partial<Writing>[] = [{ target: 256 }, { target: 2048 }, { small: Number.POSITIVE_INFINITY }];

/** The queries that any of these does not answer as lunr does. */
async function unlike(all: readonly TermIndex[], queries: readonly (readonly Clause[])[]): Promise<unknown[]> {
  const wrong: unknown[] = [];
  for (const clauses of queries) {
    const expected = lunrAnswer(corpus.index, clauses);
    for (const [nth, index] of all.entries()) {
      const limit = nth === 0 ? 10 : Number.POSITIVE_INFINITY;
      if (!(await isAsLunr(index, clauses, expected, limit))) wrong.push({ nth, clauses });
    }
  }
  return wrong;
}

const opened = Promise.all(SIZES.map(async (writing) => (await openSearch(serving(corpus.write(writing)))).index));

for (const [mode, make] of Object.entries(MODES)) {
  test(`${mode}: the answers of full lunr, whatever the size of the files`, async () => {
    const random = randomFor(2, mode);
    const queries = Array.from({ length: PER_MODE }, () => make(random));
    assert.equal(await unlike(await opened, queries), []);
  });
}

test('most of those queries have an answer', () => {
  const random = randomFor(2, 'anything');
  const answers = Array.from({ length: PER_MODE }, () => lunrAnswer(corpus.index, MODES.anything?.(random) ?? []));
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
  const { index } = await openSearch(serving(corpus.write()));
  assert.equal(await unlike([index], [[]]), []);
  assert.is((await queryAsLunr(index, [])).total, 600);
});

test('refuses what it does not do', async () => {
  const { index } = await openSearch(serving(corpus.write()));
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
