// Lists of levels in bits answer as lists of levels do, for every need and offer of three levels and of a scale that fills more than one word.

import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Need, Offer, Parameter } from '../../src/model/entry.generated.ts';
import { answer } from '../../src/relate/answer.ts';
import { choicesJudge, offeredBits } from '../../src/relate/levelBits.ts';
import { choicesMarks, offeredLevels } from '../../src/relate/levelMarks.ts';

const OPERATORS = ['includes', 'one-of', 'not'] as const;
const LONG = Array.from({ length: 40 }, (_, rank) => `level-${rank}`);

const test = suite('levels in bits');

for (const [name, levels, chosen] of [
  ['three levels', ['a', 'b', 'c'], ['a', 'b', 'c']],
  ['forty levels', LONG, ['level-0', 'level-31', 'level-32', 'level-39']],
] as const) {
  test(`${name}: bits and lists give one answer`, () => {
    const scale = { parameter: { type: 'choices' } as Parameter, levels };
    for (const operator of OPERATORS) {
      for (const value of subsets(chosen).filter(({ length }) => length > 0)) {
        const need = { parameter: 'x', operator, value, basis: 'stated' } as Need;
        const judge = choicesJudge(need, levels);
        const offers = offersOf(chosen);
        const inBits = offers.map((offer) => offeredBits(offer, levels));
        const marks = choicesMarks(need, levels, offeredLevels(inBits, levels.length));
        for (const [at, offer] of offers.entries()) {
          const told = `${operator} ${JSON.stringify(value)} of ${JSON.stringify(offer)}`;
          const expected = answer(need, offer, scale);
          assert.is(judge(inBits[at]), expected, told);
          assert.is(isSet(marks.met, at), expected === 'met', `${told}, met`);
          assert.is(isSet(marks.failed, at), expected === 'not-met', `${told}, failed`);
        }
      }
    }
  });
}

function isSet(bits: Uint32Array, at: number): boolean {
  return (((bits[at >> 5] ?? 0) >> (at & 31)) & 1) === 1;
}

function offersOf(levels: readonly string[]): (Offer | undefined)[] {
  const lists = subsets(levels).filter(({ length }) => length > 0);
  return [undefined, ...lists, ...lists.map((only) => ({ only }))] as (Offer | undefined)[];
}

function subsets([level, ...more]: readonly string[]): string[][] {
  if (level === undefined) return [[]];
  return subsets(more).flatMap((rest) => [rest, [level, ...rest]]);
}

test.run();
