// Which requirements of a repetition are compared: each with each, and of a large one those that are tied.

import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Pair, Repetition } from '../../../src/model/repetition.ts';
import { comparedPairs } from '../../../src/relate/differences/compared.ts';
import { relate } from '../../../src/relate/relate.ts';
import { realCatalogue } from '../../harness/realCatalogue.ts';
import { DAY } from './rows.ts';

const test = suite('compared pairs');

test('of a small repetition each is compared with each, tied or not', () => {
  assert.equal(told(repetition(['c', 'a', 'b'], ['a b', 'b c'])), ['a b', 'a c', 'b c']);
});

test('of a large one those that are tied, so that the work does not grow with the square', () => {
  const many = Array.from({ length: 40 }, (_, index) => `r${index}`);
  assert.equal(told(repetition(many, ['r1 r2'])), ['r1 r2']);
});

test('two that are alike only by way of a third are found to shut each other out', () => {
  const related = relate(realCatalogue(), DAY);
  const [a, b] = ['requirement/blc-2024-lfr-framework', 'requirement/met-2025-fixed-lfr'];
  const tied = related.repetitions().flatMap(({ pairs }) => pairs);
  assert.not(tied.some((pair) => pair.a === a && pair.b === b));
  const found = related.differences().filter((each) => each.a.id === a && each.b.id === b);
  assert.is(found.find(({ parameter }) => parameter === 'setting')?.band, 'conflict');
});

function repetition(requirements: string[], ties: string[]): Repetition {
  const pairs = ties.map((tie) => {
    const [a = '', b = ''] = tie.split(' ');
    return { a, b, score: 1, confirmed: false, reasons: [] } satisfies Pair;
  });
  return { id: 'one', requirements, pairs };
}

function told(found: Repetition): string[] {
  return comparedPairs([found]).map(({ a, b }) => `${a} ${b}`);
}

test.run();
