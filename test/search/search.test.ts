// What searches find in a small fictional catalogue, and in which order.

import { gzipSync } from 'node:zlib';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { type FacetCounts, type Hit, machineForm, type SearchAnswer } from '../../src/search/answer.ts';
import { buildIndex, writeSearch } from '../../src/search/build.ts';
import { countsOf } from '../../src/search/counts.ts';
import { neutralOrder } from '../../src/search/hash.ts';
import { hitsOf } from '../../src/search/hits.ts';
import { search } from '../../src/search/query.ts';
import type { Searchable } from '../../src/search/searchable.ts';
import { type Content, catalogueOf, opened, searchableOf } from './fictional.ts';

const CONTENT: Content = {
  suppliers: [
    ['umbrage', { title: 'Umbrage Instruments', type: 'company' }],
    ['nobody', { title: 'Nobody Ltd' }],
  ],
  organisations: [['barset', { title: 'Barsetshire Police', short: 'BARSET' }]],
  routes: [['widgets', { title: 'Widgets and Gadgets', reference: 'RM1557.14', summary: 'Buys widgets.' }]],
  capabilities: [
    [
      'booth',
      {
        title: 'Acme Booth',
        supplier: 'umbrage',
        summary: 'Copies phones at a desk.',
        areas: ['self-service-kiosks'],
        offers: { hosting: ['force-premises'], functions: ['timeline'], 'keeps-data': false },
      },
      'Officers copy a phone at the kiosk. Written in C++.',
    ],
    [
      'wagon',
      {
        title: 'Acme Wagon',
        summary: 'A vehicle full of kit.',
        areas: ['on-scene-units'],
        kind: 'service',
        offers: { hosting: { only: ['public-cloud'] } },
      },
      'Works 24/7 under ISO/IEC 17025.',
    ],
    [
      'lens',
      { title: 'Lens', summary: 'Watches networks for attacks.', areas: ['monitoring'] },
      'Finds T1059.001 and CVE-2024-1234. Digital forensics and incident response in one.',
    ],
    [
      'lens-cloth',
      { title: 'Lens Cloth Maker', summary: 'A lens, a lens and another lens for networks.', areas: ['monitoring'] },
      'Written in C# on .NET.',
    ],
    ['probe', { title: 'Probe', summary: 'For DFIR teams.', areas: ['monitoring'] }],
  ],
  requirements: [
    [
      'barset-kiosks',
      {
        title: 'Phone kiosks',
        summary: 'Kiosks at which officers examine phones.',
        'raised-by': ['barset'],
        areas: ['self-service-kiosks'],
        needs: [
          { parameter: 'hosting', operator: 'one-of', value: ['force-premises', 'public-cloud'], basis: 'stated' },
          { parameter: 'functions', operator: 'not', value: ['image-disk'], basis: 'stated' },
          { parameter: 'accreditation', operator: 'includes', value: ['iso-17025'], basis: 'stated' },
          { statement: 'Handles café receipts.', basis: 'stated' },
        ],
      },
      'The wording of the mobile-device notice.',
    ],
  ],
};

const index = await searchableOf(CONTENT);
const ask = (words: string, filters: Choices = {}): Promise<Told> => askOf(index, words, filters);
const idsOf = ({ hits }: Told): string => namesOf(hits);

const FOUND: readonly (readonly [words: string, ids: string])[] = [
  ['acme booth', 'booth'],
  ['Umbrage', 'umbrage booth'],
  ['BARSET', 'barset barset-kiosks'],
  ['RM1557.14', 'widgets'],
  ['rm 1557', 'widgets'],
  ['T1059.001', 'lens'],
  ['CVE-2024-1234', 'lens'],
  ['C++', 'booth'],
  ['C#', 'lens-cloth'],
  ['.NET', 'lens-cloth'],
  ['24/7', 'wagon'],
  ['ISO 17025', 'wagon barset-kiosks'],
  ['iso17025', 'wagon barset-kiosks'],
  ['CAFE', 'barset-kiosks'],
  ['chronology', 'booth'],
  ['on-prem', 'booth barset-kiosks'],
  ['digivan', 'wagon'],
  ['DFIR', 'probe lens'],
  ['digital forensics and incident response', 'lens probe'],
  ['"the wording of the mobile"', 'barset-kiosks'],
  ['"wording mobile"', ''],
  ['"wording mobile" officers phone', ''],
  ['"show a timeline"', 'booth'],
  ['phone -barset', 'booth'],
  ['phone -"a phone at"', 'barset-kiosks'],
  ['wag', 'wagon'],
  ['acmebooth', 'booth'],
  ['acmewagon', 'wagon'],
  ['the', ''],
  ['quux', ''],
];

/** The chosen values of facets. */
type Choices = Readonly<Record<string, readonly string[]>>;

/** An answer with the cards and the counts of all its results. */
interface Told extends SearchAnswer {
  readonly hits: readonly Hit[];
  readonly facets: FacetCounts;
}

for (const [words, ids] of FOUND) {
  test(`${words} finds ${ids || 'nothing'}`, async () => assert.is(idsOf(await ask(words)), ids));
}

test('a name in full comes before a title that says the word more often', async () => {
  assert.is(idsOf(await ask('lens')), 'lens lens-cloth');
  const { hits } = await ask('widgets and gadgets');
  assert.ok((hits[0]?.score ?? 0) > 2 * ((await ask('gadgets')).hits[0]?.score ?? 0));
});

test('supply comes before demand, whatever the scores', async () => {
  const { hits, groups } = await ask('phone kiosks');
  assert.equal(
    hits.map(({ group }) => group),
    ['supply', 'demand'],
  );
  assert.ok((hits[1]?.score ?? 0) > (hits[0]?.score ?? 0));
  assert.equal(groups, { supply: 1, demand: 1 });
});

test('all words come first, then what lacks one of three', async () => {
  const answer = await ask('officers phone desk');
  assert.is(idsOf(answer), 'booth barset-kiosks');
  assert.is(answer.coverage, 'enough');
});

test('an entry with all words stands above one that says most of them louder', async () => {
  const lamps = await searchableOf({
    capabilities: [
      ['loud', { title: 'Robot desk', summary: 'Robot desk, robot desk.' }],
      ['all', { title: 'Something else' }, `${'Many other words are said. '.repeat(20)} A robot, a desk, a lamp.`],
      ...['a', 'b', 'c', 'd', 'e'].map((id) => [id, { title: 'A lamp' }] as const),
    ],
  });
  assert.is(idsOf(await askOf(lamps, 'robot desk lamp ')), 'all loud');
});

test('where no entry has enough of the words, any will do, and the answer says so', async () => {
  const answer = await ask('vehicle booth');
  assert.is(answer.coverage, 'some');
  assert.equal(new Set(idsOf(answer).split(' ')), new Set(['booth', 'wagon']));
});

test('a synonym leads to its term, a synonym of two terms to both', async () => {
  assert.equal((await ask('kiosk')).alsoSearched, ['Self-service examination']);
  assert.equal((await ask('mobile lab')).alsoSearched, ['On-scene vehicles', 'Watching networks']);
});

test('in a long text the words of a synonym must stand in a row', async () => {
  const texts = await searchableOf({
    capabilities: [
      ['scattered', {}, 'A digital clock. The response to an incident. Forensics elsewhere.'],
      ['row', {}, 'For digital forensics and incident response.'],
    ],
  });
  assert.is(idsOf(await askOf(texts, 'DFIR')), 'row');
});

test('another way of saying that only repeats words of the search is not told', async () => {
  assert.equal((await ask('acme self-service examination kiosk')).alsoSearched, ['front-line examination']);
});

test('a word that nothing knows is taken for a slip, and the answer says for which', async () => {
  const answer = await ask('phone kisok');
  assert.is(answer.didYouMean, 'phone kiosk');
  assert.is(idsOf(answer), 'booth barset-kiosks');
});

test('what it was taken for is no invention, and keeps the rest of the search', async () => {
  assert.is((await ask('"acme booth" kisok -wagon')).didYouMean, '"acme booth" kiosk -wagon');
  assert.is((await ask('xacmebooth')).didYouMean, null);
});

test('an identifier is never taken for a slip', async () => {
  const answer = await ask('CVE-2024-1235');
  assert.is(answer.didYouMean, null);
  assert.is(idsOf(answer), '');
});

test('a result says in which fields it has which words', async () => {
  const { hits } = await ask('acme desk chronology');
  assert.equal(hits[0]?.matched, [
    { field: 'title', words: ['acme'] },
    { field: 'summary', words: ['desk'] },
    { field: 'offers', words: ['chronology'] },
  ]);
});

test('without words everything is listed by title within its group', async () => {
  const answer = await ask('');
  assert.is(idsOf(answer), 'booth wagon lens lens-cloth nobody probe umbrage widgets barset barset-kiosks');
  assert.is(answer.total, 10);
});

test('any value of one facet, something of every facet', async () => {
  assert.is(idsOf(await ask('', { hosting: ['public-cloud'] })), 'wagon barset-kiosks');
  assert.is(
    idsOf(await ask('', { hosting: ['public-cloud', 'force-premises'], kind: ['tool', 'service'] })),
    'booth wagon',
  );
  assert.is(idsOf(await ask('', { hosting: ['nowhere'] })), '');
  assert.is(idsOf(await ask('', { nonsense: ['x'] })), '');
});

test('a broader area holds the entries of its narrower ones', async () => {
  assert.is(idsOf(await ask('', { area: ['devices'] })), 'booth wagon barset-kiosks');
});

test('a facet counts what choosing another of its values would bring', async () => {
  const { facets } = await ask('', { kind: ['service'] });
  assert.equal(Object.fromEntries(facets.get('kind') ?? []), {
    tool: 4,
    service: 1,
    supplier: 2,
    requirement: 1,
    organisation: 1,
    route: 1,
  });
  assert.equal(Object.fromEntries(facets.get('hosting') ?? []), { 'public-cloud': 1 });
});

test('a need of a certificate and the certificate are one facet; what must be absent is no value', async () => {
  assert.is(idsOf(await ask('', { assurance: ['iso-17025'] })), 'barset-kiosks');
  assert.is(idsOf(await ask('', { functions: ['image-disk'] })), '');
  assert.is(idsOf(await ask('', { 'keeps-data': ['false'] })), 'booth');
});

test('the machine form has the keys of the contract and no others', async () => {
  const told = await ask('acme booth');
  const form = JSON.parse(JSON.stringify(machineForm(told, told.hits, told.facets))) as { hits: object[] };
  assert.equal(Object.keys(form), ['query', 'read', 'alsoSearched', 'didYouMean', 'total', 'groups', 'hits', 'facets']);
  const [hit] = form.hits;
  assert.equal(Object.keys(hit ?? {}), ['id', 'group', 'kind', 'title', 'url', 'score', 'matched']);
});

test('what is open, and what is stated otherwise, are bands of their own', async () => {
  const bands = async (filters: Choices) => {
    const { results, notStated, notMet } = await ask('', filters);
    return Promise.all([results, notStated, notMet].map(async (band) => namesOf(await hitsOf(index, band))));
  };
  assert.equal(await bands({ hosting: ['force-premises'] }), ['booth barset-kiosks', 'lens lens-cloth probe', 'wagon']);
  assert.equal(await bands({ hosting: ['public-cloud'], kind: ['tool'] }), ['', 'booth lens lens-cloth probe', '']);
  assert.equal(await bands({ 'keeps-data': ['true'] }), ['', 'lens lens-cloth probe', 'booth']);
  assert.equal(await bands({ hosting: ['force-premises'], 'keeps-data': ['true'] }), [
    '',
    'lens lens-cloth probe',
    'booth',
  ]);
  assert.equal(await bands({ area: ['devices'] }), ['booth wagon barset-kiosks', '', '']);
});

test('only what is needed is fetched', async () => {
  const asked: string[] = [];
  const all = buildIndex(catalogueOf(CONTENT));
  const files = writeSearch(all, { compress: gzipSync, target: 64, small: 0 });
  const many = await opened(files, asked);
  const fetched = async (words: string, filters: Choices = {}) => {
    asked.length = 0;
    await search(many, { words, filters: new Map(Object.entries(filters)) });
    return [...new Set(asked.map((name) => name.replace(/(-\d+)?\.bin$/, '')))].sort().join(' ');
  };
  assert.is(await fetched('acme '), 'terms');
  assert.is(await fetched('wago'), 'terms', 'the terms that begin so stand beside one another');
  assert.is(await fetched('kisok '), 'forward reversed terms words');
  assert.is(await fetched('"at the kiosk"'), 'cards labels terms texts');
  assert.is(await fetched('"on-scene vehicles"'), 'terms', 'who says a label in a row is known');
  assert.is(await fetched('', { kind: ['tool'] }), 'facet order-title');
  assert.ok(files.size > 50, String(files.size));
});

test('entries alike in everything stand in an order that their names do not make', async () => {
  const names = ['aaa', 'abc', 'mmm', 'xyz', 'zzz'];
  const twins = await searchableOf({
    capabilities: names.map((id) => [id, { title: 'Twin', summary: 'Just the same.' }]),
  });
  const { hits } = await askOf(twins, 'twin');
  assert.is(new Set(hits.map(({ score }) => score)).size, 1);
  assert.equal(
    hits.map(({ id }) => id),
    names.map((id) => `capability/${id}`).sort((a, b) => neutralOrder(a) - neutralOrder(b)),
  );
  assert.not.equal(
    hits.map(({ id }) => id.split('/')[1]),
    names,
  );
});

test.run();

async function askOf(searchable: Searchable, words: string, filters: Choices = {}): Promise<Told> {
  const chosen = new Map(Object.entries(filters));
  const answer = await search(searchable, { words, filters: chosen });
  const hits = await hitsOf(searchable, answer.results);
  return { ...answer, hits, facets: await countsOf(searchable, answer, chosen) };
}

function namesOf(hits: readonly Hit[]): string {
  return hits.map(({ id }) => id.split('/')[1]).join(' ');
}
