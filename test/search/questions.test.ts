// Plain questions of practitioners, vendors and buyers on the real catalogue, and what should stand on the first screen.

import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { buildIndex, writeSearch } from '../../src/search/build.ts';
import type { Group } from '../../src/search/card.ts';
import { hitsOf } from '../../src/search/hits.ts';
import { search } from '../../src/search/query.ts';
import { openSearch } from '../../src/search/shards/open.ts';
import { realCatalogue } from '../harness/realCatalogue.ts';

/** A question, the entries that a knowledgeable colleague would accept as an answer, and those that must stand in a given order. */
interface Question {
  readonly ask: string;
  readonly kind: 'need' | 'acronym' | 'typing error' | 'product' | 'standard' | 'vendor' | 'buyer';
  /** Written down from the entries before the search was asked; one of them is enough. */
  readonly right: readonly string[];
  /** What the first screen of each group shows, in this order. */
  readonly supply?: readonly string[];
  readonly demand?: readonly string[];
}

/** A question with the place of its first right entry in that entry's group, or 0. */
interface Placed {
  readonly question: Question;
  readonly rank: number;
  readonly found: string;
}

/** How many results of each group a first screen has. */
const SCREEN = 6;

/** How far down a group people look for the right entry, and the share of questions that must be answered there. */
const TOP = 3;
const SHARE = 0.9;

const questions: readonly Question[] = JSON.parse(readFileSync('test/search/questions.json', 'utf8'));
const catalogue = realCatalogue();
const index = buildIndex(catalogue);
const files = writeSearch(index, { compress: (bytes) => gzipSync(bytes) });
const searchable = await openSearch(fetchFile);

const test = suite('questions on the real catalogue');

for (const { ask, supply = [], demand = [] } of questions.filter((question) => question.supply ?? question.demand)) {
  test(ask, async () => {
    const found = await answerTo(ask);
    assert.equal(shown(found.supply, supply), [...supply], `things you can get: ${found.supply.join(', ')}`);
    assert.equal(shown(found.demand, demand), [...demand], `who else asked: ${found.demand.join(', ')}`);
  });
}

test('nine questions in ten have a right entry among the first three', async () => {
  const places = await Promise.all(questions.map(placeOf));
  const answered = places.filter(({ rank }) => rank > 0 && rank <= TOP).length;
  const table = places.map(rowOf).join('\n');
  assert.ok(answered >= SHARE * questions.length, `${answered} of ${questions.length} answered\n${table}`);
});

test('there are at least forty questions, no two alike, of every kind', () => {
  assert.ok(questions.length >= 40);
  assert.is(new Set(questions.map(({ ask }) => ask.toLowerCase())).size, questions.length);
  assert.is(new Set(questions.map(({ kind }) => kind)).size, 7);
});

test('every right entry is in the catalogue, and none is accepted without choice', () => {
  const known = new Set(
    Object.entries(catalogue.entries).flatMap(([kind, all]) => [...all.keys()].map((id) => `${kind}/${id}`)),
  );
  const unknown = questions.flatMap(({ right }) => right.filter((id) => !known.has(id)));
  assert.equal(unknown, []);
  for (const { ask, right } of questions) assert.ok(right.length > 0 && right.length <= SCREEN, ask);
});

test.run();

async function fetchFile(name: string): Promise<Uint8Array> {
  const file = files.get(name);
  if (!file) throw new Error(`There is no file "${name}".`);
  return file;
}

/** The entries of each group that answer a search, best first. */
async function answerTo(ask: string): Promise<Readonly<Record<Group, readonly string[]>>> {
  const { results } = await search(searchable, { words: ask });
  const hits = await hitsOf(searchable, results);
  const idsOf = (group: Group): string[] => hits.filter((hit) => hit.group === group).map(({ id }) => id);
  return { supply: idsOf('supply'), demand: idsOf('demand') };
}

/** The wanted entries that the first screen of a group shows, in its order. */
function shown(found: readonly string[], wanted: readonly string[]): string[] {
  return found.slice(0, SCREEN).filter((id) => wanted.includes(id));
}

async function placeOf(question: Question): Promise<Placed> {
  const { supply, demand } = await answerTo(question.ask);
  const [best] = [supply, demand]
    .flatMap((group) => group.map((found, place) => ({ found, rank: place + 1 })))
    .filter(({ found }) => question.right.includes(found))
    .sort((a, b) => a.rank - b.rank);
  return { question, rank: 0, found: 'no right entry', ...best };
}

function rowOf({ question, rank, found }: Placed): string {
  return `${String(rank).padStart(3)}  ${question.ask} (${question.kind}): ${found}`;
}
