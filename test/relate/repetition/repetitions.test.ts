// Which requirements are told to ask for the same thing, why, and under which id.

import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Repeated } from '../../../src/model/repetition.ts';
import { repetitionFinder, repetitions } from '../../../src/relate/repetition/repetitions.ts';
import { realCatalogue } from '../../harness/realCatalogue.ts';
import { type Asked, catalogueOf, pairOf, told } from './asked.ts';

const found = (...asked: readonly Asked[]) => repetitions(catalogueOf(...asked));

const booth = {
  functions: ['read-messages'],
  delivery: ['equipment'],
  summary: 'Booths that read phones in the street.',
};
const copier = { functions: ['copy-disk'], delivery: ['service'], summary: 'Verified copies of disks.' };

const test = suite('repetitions');

test('two that ask for the same thing are told, with what weighed, the weightiest first', () => {
  const pair = pairOf(found({ id: 'a', ...booth }, { id: 'b', ...booth }), 'a', 'b');
  assert.equal(pair?.reasons, [
    'same area: street-kiosks',
    'same functions: read-messages',
    'same delivery: equipment',
    'same words: booths, phones, read, street',
    'both seek equipment',
  ]);
  assert.is(pair?.confirmed, false);
  assert.ok(pair && pair.score > 0.8 && pair.score < 1);
});

test('two that share an area and the thing sought, but neither what it does nor its form, are not', () => {
  assert.equal(found({ id: 'a', ...booth }, { id: 'b', ...copier }), []);
});

test('two that only sound alike are not', () => {
  const sounds = { ...booth, areas: ['disk-copies'], functions: ['copy-disk'], delivery: ['service'] };
  assert.equal(found({ id: 'a', ...booth }, { id: 'b', ...sounds }), []);
});

test('the name of the body that asks makes nothing alike', () => {
  const named = { 'raised-by': ['quibblemere'], title: 'Wanted, Quibblemere Police' };
  const pair = pairOf(found({ id: 'a', ...booth, ...named }, { id: 'b', ...booth, ...named }), 'a', 'b');
  assert.not(pair?.reasons.join(' ').includes('quibblemere'));
});

test('what is wanted by what it does and what is wanted by what it is can be the same', () => {
  const byForm = { ...booth, functions: ['lend-exhibit'] };
  const byFunction = { ...booth, delivery: ['service'] };
  assert.equal(told(found({ id: 'a', ...booth }, { id: 'b', ...byForm })), ['street-kiosks: a b']);
  assert.equal(told(found({ id: 'a', ...booth }, { id: 'b', ...byFunction })), ['street-kiosks: a b']);
  assert.equal(found({ id: 'a', ...byForm }, { id: 'b', ...byFunction }), []);
});

test('what speaks against comes last among the reasons', () => {
  const study = { ...booth, seeks: 'research' as const, delivery: ['service'] };
  const pair = pairOf(found({ id: 'a', ...booth }, { id: 'b', ...study }), 'a', 'b');
  assert.equal(pair?.reasons.slice(-2), [
    'one seeks equipment, the other research',
    'different delivery: equipment, service',
  ]);
  const same = pairOf(found({ id: 'a', ...booth }, { id: 'b', ...booth }), 'a', 'b');
  assert.ok(pair && same && pair.score < same.score);
});

test('a further area that is the closest of the other counts half, which a copy of the text outweighs', () => {
  const elsewhere = { ...booth, areas: ['disk-copies', 'street-kiosks'] };
  assert.is(found({ id: 'a', ...booth }, { id: 'b', ...elsewhere }).length, 1);
  assert.equal(found({ id: 'a', ...booth }, { id: 'b', ...elsewhere, summary: 'Verified copies.' }), []);
});

test('what an entry says to be the same is confirmed, however unlike it looks', () => {
  const pair = pairOf(found({ id: 'a', ...booth }, { id: 'b', ...copier, repeats: ['a'] }), 'a', 'b');
  assert.is(pair?.confirmed, true);
  assert.is(pair?.score, 1);
  assert.is(pair?.reasons[0], 'requirement/b says that it repeats requirement/a');
});

test('what takes the place of another is confirmed to ask for the same', () => {
  const pair = pairOf(found({ id: 'a', ...booth, supersedes: ['b'] }, { id: 'b', ...copier }), 'a', 'b');
  assert.is(pair?.confirmed, true);
  assert.is(pair?.reasons[0], 'requirement/a says that it supersedes requirement/b');
});

test('a reference to what is not there ties nothing', () => {
  assert.equal(found({ id: 'a', ...booth, repeats: ['gone'] }), []);
});

test('what an entry says not to be the same is not, however alike it looks or whatever another says', () => {
  assert.equal(found({ id: 'a', ...booth }, { id: 'b', ...booth, 'not-same-as': ['a'] }), []);
  assert.equal(found({ id: 'a', ...booth, repeats: ['b'] }, { id: 'b', ...booth, 'not-same-as': ['a'] }), []);
});

test('a third that is like both does not bring together two that are not the same', () => {
  const kinds = found({ id: 'a', ...booth }, { id: 'b', ...booth, 'not-same-as': ['a'] }, { id: 'c', ...booth });
  assert.equal(told(kinds), ['street-kiosks: a c']);
});

test('two that are not the same do not part the many that both are like', () => {
  const many = ['c', 'd', 'e'].map((id) => ({ id, ...booth }));
  const [only, ...others] = found({ id: 'a', ...booth }, { id: 'b', ...booth, 'not-same-as': ['a'] }, ...many);
  assert.equal(only?.requirements.length, 5);
  assert.equal(others, []);
  assert.is(
    pairOf(
      [only].flatMap((each) => each ?? []),
      'a',
      'b',
    ),
    undefined,
  );
});

test('a chain does not tie its two ends', () => {
  const both = { functions: ['read-messages', 'copy-disk'], delivery: ['equipment', 'service'], seeks: 'equipment' };
  const chain = found({ id: 'a', ...booth }, { id: 'b', ...both }, { id: 'c', ...copier });
  assert.equal(told(chain), ['street-kiosks: a b']);
});

test('the order in which entries are read changes nothing', () => {
  const asked = [
    { id: 'a', ...booth },
    { id: 'b', ...booth, raised: '2024' },
    { id: 'c', ...copier },
    { id: 'd', ...copier, 'not-same-as': ['c'] },
    { id: 'e', ...copier },
  ];
  assert.equal(found(...asked.toReversed()), found(...asked));
});

test('requirements stand in the order in which they were raised, those without a date last', () => {
  const dated = found(
    { id: 'a', ...booth },
    { id: 'b', ...booth, raised: '2025' },
    { id: 'c', ...booth, raised: '2024-06' },
  );
  assert.equal(told(dated), ['street-kiosks: c b a']);
});

test('an id is the area, and stays when requirements join or a second repetition is found there', () => {
  const first = [
    { id: 'a', ...booth, raised: '2020' },
    { id: 'b', ...booth, raised: '2021' },
  ];
  const second = [
    { id: 'x', ...copier, raised: '2022' },
    { id: 'y', ...copier, raised: '2023' },
  ];
  assert.equal(told(found(...first)), ['street-kiosks: a b']);
  assert.equal(told(found(...first, { id: 'c', ...booth, raised: '2019' })), ['street-kiosks: c a b']);
  assert.equal(told(found(...first, ...second)), ['street-kiosks: a b', 'street-kiosks-x: x y']);
});

test('those of some requirements are found without the rest, and are the same', () => {
  const catalogue = realCatalogue();
  const all = repetitions(catalogue);
  const ends = [...new Set(all.flatMap(({ requirements }) => requirements))];
  for (const some of [ends.slice(0, 1), ends.slice(-3), ends]) {
    const asked = new Set(some);
    const wanted = all.filter(({ requirements }) => requirements.some((reference) => asked.has(reference)));
    const pairsOf = (repetitions: readonly Repeated[]) => repetitions.map(({ pairs }) => JSON.stringify(pairs)).sort();
    assert.equal(pairsOf(repetitionFinder(catalogue)(catalogue, asked)), pairsOf(wanted));
    assert.ok(wanted.length > 0);
  }
});

test.run();
