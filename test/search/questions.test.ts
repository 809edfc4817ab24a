// Plain questions of practitioners on the real catalogue, and what should stand on the first screen, in this order.

import { readFileSync } from 'node:fs';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { compile } from '../../src/compile.ts';
import { listFiles } from '../../src/read/files.ts';
import type { Hit } from '../../src/search/answer.ts';
import { search } from '../../src/search/query.ts';
import { openIndex } from '../../src/search/search-index.ts';

/** A question and the entries that its first screen should show, each side's in the order given. */
interface Question {
  readonly ask: string;
  readonly supply?: readonly string[];
  readonly demand?: readonly string[];
}

/** How many results of each group a first screen has. */
const SCREEN = 6;

const questions: readonly Question[] = JSON.parse(readFileSync('test/search/questions.json', 'utf8'));
const day = '2026-11-23';
const { index } = compile(listFiles('catalogue'), { asOf: day, today: day });
const searchable = openIndex(index);

const test = suite('questions on the real catalogue');

for (const { ask, supply = [], demand = [] } of questions) {
  test(ask, async () => {
    const { hits } = await search(searchable, { words: ask });
    assert.equal(
      shown(hits, 'supply', supply),
      [...supply],
      `things you can get: ${screen(hits, 'supply').join(', ')}`,
    );
    assert.equal(shown(hits, 'demand', demand), [...demand], `who else asked: ${screen(hits, 'demand').join(', ')}`);
  });
}

test('there are at least thirteen questions, each with an answer', () => {
  assert.ok(questions.length >= 13);
  for (const { ask, supply = [], demand = [] } of questions) assert.ok(supply.length + demand.length > 0, ask);
});

test.run();

/** The wanted entries that the first screen of a group shows, in its order. */
function shown(hits: readonly Hit[], group: Hit['group'], wanted: readonly string[]): string[] {
  return screen(hits, group).filter((id) => wanted.includes(id));
}

function screen(hits: readonly Hit[], group: Hit['group']): string[] {
  return hits
    .filter((hit) => hit.group === group)
    .slice(0, SCREEN)
    .map(({ id }) => id);
}
