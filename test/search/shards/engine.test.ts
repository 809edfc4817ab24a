// The sharded engine against the one that holds a whole lunr index: the same answers over the documents of a catalogue.

import { gzipSync } from 'node:zlib';
import lunr from 'lunr';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { readAndCheck } from '../../../src/compile.ts';
import { generate } from '../../../src/generate/generate.ts';
import { randomFor } from '../../../src/generate/random.ts';
import type { Catalogue } from '../../../src/model/catalogue.ts';
import { listFiles } from '../../../src/read/files.ts';
import { machineForm } from '../../../src/search/answer.ts';
import { buildIndex } from '../../../src/search/build.ts';
import { documentsOf, searchedFields } from '../../../src/search/documents.ts';
import { builderOf } from '../../../src/search/lunr.ts';
import { search } from '../../../src/search/query.ts';
import { openIndex, type Searchable } from '../../../src/search/search-index.ts';
import { openShards, type Shards } from '../../../src/search/shards/open.ts';
import { writeShards } from '../../../src/search/shards/write.ts';
import { thesaurusOf } from '../../../src/search/thesaurus.ts';
import { serving } from './corpus.ts';

const DAY = '2026-11-23';
const index = buildIndex(fictionalCatalogue());
const whole = openIndex(index);
const opened = openShards(serving(shardsOf(512)));
const random = randomFor(4, 'engine');
const terms = termsOf(index.engine.lunr);
const words = index.engine.spellings.words;

test('the documents are many and varied', () => {
  assert.ok(index.cards.length > 150 && terms.length > 1000, `${index.cards.length} documents, ${terms.length} terms`);
});

test('finds the same, in the same order, with the same scores and fields', async () => {
  const { engine } = await opened;
  for (let count = 0; count < 300; count += 1) {
    const sought = Array.from({ length: random.below(6) }, () => ({
      term: random.chance(0.05) ? 'unheardof' : random.pick(terms),
      boost: random.pick([1, 0.5, 0.1, 0.7]),
    }));
    assert.equal(await engine.find(sought), await whole.engine.find(sought), JSON.stringify(sought));
  }
});

test('knows the same terms', async () => {
  const { engine } = await opened;
  const asked = [...terms.slice(0, 500), 'unheardof', '', 'constructor', '=', 'the'];
  assert.equal(await engine.known(asked), await whole.engine.known(asked));
});

test('completes unfinished words alike', async () => {
  const { engine } = await opened;
  for (let count = 0; count < 300; count += 1) {
    const letters = random.pick(words).slice(0, random.below(5));
    const limit = random.pick([1, 5, 40, 10_000]);
    assert.equal(await engine.beginning(letters, limit), await whole.engine.beginning(letters, limit), letters);
  }
});

test('mends mistyped words alike', async () => {
  const { engine } = await opened;
  for (let count = 0; count < 300; count += 1) {
    const letters = random.pick(words).split('');
    letters.splice(random.below(letters.length + 1), random.below(2), ...(random.chance(0.5) ? ['e'] : []));
    const word = letters.join('');
    assert.equal(await engine.near(word), await whole.engine.near(word), word);
  }
  for (const word of ['', 'a', 'ab', '=']) assert.equal(await engine.near(word), await whole.engine.near(word), word);
});

test('a whole search has the same answer', async () => {
  const sharded = await searchableOf(await opened);
  const typed = Array.from({ length: 60 }, () => [random.pick(words), random.pick(words).slice(0, 5)].join(' '));
  for (const text of [
    ...typed,
    '',
    'mobil phone kiosks',
    '"digital forensics" -cloud',
    'rm1557',
    'the',
    '-police',
    'kisok',
  ]) {
    const [got, expected] = [await search(sharded, { words: text }), await search(whole, { words: text })];
    assert.equal(machineForm(got), machineForm(expected), text);
  }
});

test('keeps cards, texts, facets, fields and synonyms as they were', async () => {
  const { cards, texts, facets, fields, thesaurus } = await searchableOf(await opened);
  assert.equal({ cards, texts, facets, fields }, { ...plain(whole) });
  assert.equal(thesaurus, whole.thesaurus);
});

function fictionalCatalogue(): Catalogue {
  const vocabularyFiles = listFiles('catalogue/vocabulary').map((raw) => ({ ...raw, file: `vocabulary/${raw.file}` }));
  const days = { asOf: DAY, today: DAY };
  const { vocabulary } = readAndCheck(vocabularyFiles, days).catalogue;
  const entries = [...generate({ entries: 150, seed: 5, day: DAY, vocabulary })].map(({ file, text }) => ({
    file,
    bytes: new TextEncoder().encode(text),
  }));
  return readAndCheck([...vocabularyFiles, ...entries], days).catalogue;
}

function shardsOf(target: number): ReadonlyMap<string, Uint8Array> {
  const documents = documentsOf(fictionalCatalogue());
  const builder = builderOf(documents, searchedFields());
  builder.build();
  return writeShards(
    { ...index, builder, spellings: index.engine.spellings },
    { compress: gzipSync, target, small: 0 },
  );
}

async function searchableOf({ engine, fields, ...shards }: Shards): Promise<Searchable> {
  const all = Array.from({ length: shards.documentCount }, (_, document) => document);
  return {
    engine,
    fields,
    cards: await shards.cards(all),
    texts: await shards.texts(all),
    facets: await Promise.all(shards.facetNames.map(shards.facet)),
    thesaurus: thesaurusOf(await shards.synonyms()),
  };
}

function plain({ cards, texts, facets, fields }: Searchable): Partial<Searchable> {
  return { cards, texts, facets, fields };
}

function termsOf(json: object): string[] {
  return lunr.Index.load(json) && (json as { invertedIndex: [string][] }).invertedIndex.map(([term]) => term);
}

test.run();
