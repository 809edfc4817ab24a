// The sharded engine over the documents of a catalogue: what full lunr and a plain look at its words would say.

import { gzipSync } from 'node:zlib';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { readAndCheck } from '../../../src/compile.ts';
import { generate } from '../../../src/generate/generate.ts';
import { randomFor } from '../../../src/generate/random.ts';
import type { Catalogue } from '../../../src/model/catalogue.ts';
import { listFiles } from '../../../src/read/files.ts';
import { analyse, PHRASE_MARK } from '../../../src/search/analyse.ts';
import { buildIndex, phraseTermsIn, searchedOf, writeSearch } from '../../../src/search/build.ts';
import { HIDDEN_FIELDS } from '../../../src/search/fields.ts';
import { orderOf } from '../../../src/search/order.ts';
import { openSearch } from '../../../src/search/shards/open.ts';
import { isOneSlipFrom } from '../../../src/search/spellings.ts';
import { termsAndSpellingsOf } from '../../../src/search/terms.ts';
import { documentsIn, type FoundDocument, fieldsOf, findWithLunr, lunrOver, termsIn } from '../lunr.ts';
import { serving } from './corpus.ts';

const DAY = '2026-11-23';
const index = buildIndex(fictionalCatalogue());
const { fields, thesaurus } = index;
const { cards, facets } = searchedOf(index);
const documents = cards.flatMap(({ id }) => index.documents.filter(({ card }) => card.id === id));
const phraseTerms = phraseTermsIn({ ...index, documents, cards, facets });
const hidden = HIDDEN_FIELDS.map((name) => ({ name, weight: 1 }));
const whole = lunrOver(
  documents.map((document, place) => fieldsOf(document, phraseTerms[place])),
  [...hidden, ...fields],
);
const searchable = await openSearch(serving(writeSearch(index, { compress: gzipSync, target: 512, small: 0 })));
const { engine } = searchable;
const random = randomFor(4, 'engine');
const terms = termsIn(whole);
const { words, counts } = termsAndSpellingsOf(documents, phraseTerms).spellings;
const written = words.map((word, place) => ({ word, count: counts[place] ?? 0 })).sort(byFrequency);

test('the documents are many and varied', () => {
  assert.ok(cards.length > 150 && terms.length > 1000, `${cards.length} documents, ${terms.length} terms`);
});

test('finds the same as lunr, with the same scores and fields', async () => {
  for (let count = 0; count < 200; count += 1) {
    const asked = new Set(
      Array.from({ length: random.below(6) }, () => random.pick([...terms.slice(0, 9), random.pick(terms)])),
    );
    const sought = [...asked, 'unheardof'].map((term) => ({ term, boost: random.pick([1, 0.5, 0.1, 0.7]) }));
    const found = documentsIn(await engine.find(sought), sought);
    assert.equal(found.map(inFieldOrder), findWithLunr(whole, sought).map(inFieldOrder), JSON.stringify(sought));
  }
});

test('knows the terms of lunr and no others', async () => {
  const unknown = ['unheardof', '', 'constructor', '=', 'the'];
  assert.equal([...(await engine.known([...terms, ...unknown]))].sort(), [...terms].sort());
});

test('tells the most frequent words that begin so', async () => {
  for (let count = 0; count < 100; count += 1) {
    const letters = random.pick(words).slice(0, random.below(5));
    const limit = random.pick([1, 5, 40, 10_000]);
    const expected = written.filter(({ word }) => word.startsWith(letters)).slice(0, limit);
    assert.equal(
      await engine.wordsBeginning(letters, limit),
      expected.map(({ word }) => word),
      letters,
    );
  }
});

test('completes a word with the terms that begin so, and where they are many with some of them', async () => {
  const inOne = await openSearch(serving(writeSearch(index, { compress: gzipSync, small: Number.POSITIVE_INFINITY })));
  const typable = terms.filter((term) => !term.startsWith(PHRASE_MARK));
  for (let count = 0; count < 100; count += 1) {
    const letters = random.pick(typable).slice(0, 1 + random.below(8));
    const expected = terms.filter((term) => term.startsWith(letters));
    assert.equal(await inOne.engine.beginning(letters), [...expected].sort(), letters);
    const some = await engine.beginning(letters);
    assert.ok(some.length > 0 && some.every((term) => terms.includes(term)), letters);
  }
});

test('tells in which form a document has a term, and how long its fields are', async () => {
  const term = terms.find((one) => one.startsWith('examin')) ?? '';
  const found = await engine.find([{ term, boost: 1 }]);
  for (const [document, { words: own }] of documents.entries()) {
    const says = (form: string) =>
      [...own.values()].some((text) =>
        analyse(text).some((word) => text.slice(word.start, word.end).toLowerCase() === form && word.term === term),
      );
    for (const form of ['examination', 'examinations', 'examine', 'unheardof'])
      assert.is(found.writtenAs(term, form).includes(document), says(form), `${document} ${form}`);
    const title = analyse(own.get('title') ?? '');
    const isTitled = title.some((word) => word.term === term);
    assert.is(found.ofLength(term, 'title', title.length).includes(document), isTitled);
    assert.not(found.ofLength(term, 'title', title.length + 1).includes(document));
  }
});

test('mends mistyped words, the most frequent first', async () => {
  for (let count = 0; count < 100; count += 1) {
    const letters = random.pick(words).split('');
    letters.splice(random.below(letters.length + 1), random.below(2), ...(random.chance(0.5) ? ['e'] : []));
    const typed = letters.join('');
    const expected = written.filter(({ word }) => isOneSlipFrom(word, typed));
    assert.equal(
      await engine.near(typed),
      expected.map(({ word }) => word),
      typed,
    );
  }
});

test('gives the other ways of saying of every word, known to a document or not', async () => {
  for (const [key, others] of thesaurus) {
    const [first = ''] = key.split(' ');
    assert.equal((await engine.others(['unheardof', first])).get(key), others, key);
  }
  assert.is((await engine.others(['unheardof'])).size, 0);
});

test('keeps cards, texts, facets, fields and orders as they were', async () => {
  const all = [...documents.keys()];
  assert.equal(await searchable.cards(all), cards);
  assert.equal(
    await searchable.texts(all),
    documents.map(({ text }) => text),
  );
  assert.equal(await Promise.all(searchable.facets.map(({ name }) => searchable.facet(name))), facets);
  assert.equal(searchable.fields, fields);
  assert.equal(await searchable.order('title'), orderOf(cards, 'title'));
});

test('documents with as many terms in their text stand together, and among them nothing is moved', () => {
  const told = documents.map(({ words: own, card }) => `${card.group} ${analyse(own.get('body') ?? '').length}`);
  const rows = told.filter((one, at) => one !== told[at - 1]);
  assert.is(rows.length, new Set(told).size);
  const before = new Map(index.documents.map(({ card }, place) => [card.id, place]));
  const places = cards.map(({ id }) => before.get(id) ?? 0);
  assert.ok(places.every((place, at) => told[at] !== told[at - 1] || place > (places[at - 1] ?? 0)));
  assert.ok(places.some((place, at) => place !== at));
});

test('what one can get stands before who else asked', () => {
  assert.ok(searchable.supplyCount > 0 && searchable.supplyCount < cards.length);
  for (const [document, { group }] of cards.entries())
    assert.is(group, document < searchable.supplyCount ? 'supply' : 'demand');
});

test.run();

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

function byFrequency(a: { word: string; count: number }, b: { word: string; count: number }): number {
  return b.count - a.count || (a.word < b.word ? -1 : 1);
}

/** The same with fields in a fixed order: lunr gives them in the order in which it met them. */
function inFieldOrder({ document, score, matched }: FoundDocument): unknown {
  const places = [...matched].map(([term, names]) => [term, [...names].sort()] as const);
  return { document, score, matched: new Map(places.sort(([a], [b]) => (a < b ? -1 : 1))) };
}
