// Sums stay within one unit, and a statement that was replaced does not count beside the one that replaced it.

import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { listOf } from '../../../src/model/catalogue.ts';
import { sumsOf } from '../../../src/site/repetitions/sums.ts';
import { requirementFile, smallView } from '../smallView.ts';

const sums = suite('sums');
const site = (value: number, more = '') =>
  `{parameter: amount, operator: is, value: ${value}, unit: site, basis: stated${more}}`;

sums('quantities of one unit are added up, those of another stand apart', () => {
  const device = '{parameter: amount, operator: is, value: 40, unit: device, basis: stated}';
  assert.equal(totals([site(2), device]), ['5 site', '40 device']);
});

sums('what is limited stands apart, and a bound is no quantity', () => {
  assert.equal(totals([site(2, ', for: the coast')]), ['2 site for the coast', '3 site']);
  assert.equal(totals([site(2).replace('operator: is', 'operator: at-least')]), ['3 site']);
});

sums('a statement that was replaced is left out', () => {
  assert.equal(totals([site(2)], ['supersedes: [read-phones]']), ['2 site']);
});

sums.run();

function totals(needs: readonly string[], lines: readonly string[] = []): string[] {
  const own = [...lines, 'needs:', ...needs.map((need) => `  - ${need}`)];
  const { catalogue } = smallView({ 'requirements/another.md': requirementFile('Another', 'hill-force', own) });
  return sumsOf(catalogue.vocabulary, listOf(catalogue, 'requirement')).map(
    ({ total, unit, for: cases }) => `${total} ${unit}${cases ? ` for ${cases}` : ''}`,
  );
}
