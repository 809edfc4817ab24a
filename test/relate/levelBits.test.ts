// Lists of levels in bits answer as lists of levels do, for every need and offer of three levels and of a scale that fills more than one word.

import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Need, Offer, Parameter } from '../../src/model/entry.generated.ts';
import { answer } from '../../src/relate/answer.ts';
import { choicesJudge, offeredBits } from '../../src/relate/levelBits.ts';

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
        for (const offer of offersOf(chosen)) {
          const told = `${operator} ${JSON.stringify(value)} of ${JSON.stringify(offer)}`;
          assert.is(judge(offeredBits(offer, levels)), answer(need, offer, scale), told);
        }
      }
    }
  });
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
