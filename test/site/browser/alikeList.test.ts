// Those who asked alike: the page says with how many of them the needs of a draft are compared, where that is not with all.

import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { COMPARED } from '../../../src/relate/draft/consider.ts';
import { briefEntry } from '../../../src/relate/draft/known.ts';
import { AlikeList } from '../../../src/site/browser/draft/AlikeList.tsx';
import type { Told } from '../../../src/site/browser/draft/told.ts';
import { smallView } from '../smallView.ts';

const { catalogue } = smallView();

const test = suite('those who asked alike');

test('where all of them are compared, nothing is said of it', () => {
  assert.is(comparedWith(COMPARED), undefined);
  assert.is(comparedWith(1), undefined);
});

test('where there are more, it is said with how many the needs are compared, and of how many', () => {
  assert.equal(comparedWith(COMPARED + 1), [COMPARED, COMPARED + 1]);
  assert.equal(comparedWith(312), [COMPARED, 312]);
});

test('where nobody asked alike, there is no list', () => {
  assert.is(drawn(0), '');
});

/** The two numbers of the sentence; undefined where it is not there. */
function comparedWith(count: number): number[] | undefined {
  const found = /compared with those of the (\d+) most alike of (\d+)\./.exec(drawn(count));
  return found?.slice(1).map(Number);
}

function drawn(count: number): string {
  const alike = Array.from({ length: count }, (_, index) => ({
    requirement: briefEntry('requirement', `asked-${index}`, { title: `Asked ${index}` }),
    score: 0.9,
    reasons: () => ['both seek equipment'],
  }));
  const told = { known: { catalogue }, considered: { alike } } as unknown as Told;
  return renderToString(h(AlikeList, told));
}

test.run();
