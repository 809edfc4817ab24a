// What is common: a need counts once for each requirement that has it, in whatever form and unit it is written.

import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { listOf } from '../../../src/model/catalogue.ts';
import { commonNeeds } from '../../../src/site/repetitions/common.ts';
import { requirementFile, smallView } from '../smallView.ts';

const common = suite('what is common');

/** "read-phones" of the small catalogue asks for one of two places, at most 2 days and 3 sites. */
const ROWS: readonly [says: string, needs: readonly string[], expected: readonly string[]][] = [
  [
    'nothing is common where nothing is alike',
    ['{parameter: wait, operator: at-most, value: 3, unit: day, basis: stated}'],
    [],
  ],
  [
    'the same in another unit is alike',
    ['{parameter: wait, operator: at-most, value: 48, unit: hour, basis: stated}'],
    ['wait: another-force, read-phones'],
  ],
  ['another operator is not', ['{parameter: wait, operator: at-least, value: 2, unit: day, basis: stated}'], []],
  [
    'a need that is limited to some cases is not',
    ['{parameter: wait, operator: at-most, value: 2, unit: day, for: urgent cases, basis: stated}'],
    [],
  ],
  [
    'the order of levels says nothing',
    ['{parameter: placing, operator: one-of, value: [shared-cloud, own-premises], basis: stated}'],
    ['placing: another-force, read-phones'],
  ],
  [
    'to need both is not to need one of them',
    ['{parameter: placing, operator: includes, value: [shared-cloud, own-premises], basis: stated}'],
    [],
  ],
  [
    'what was read in is marked',
    ['{parameter: wait, operator: at-most, value: 2, unit: day, basis: read-in}'],
    ['wait: another-force (read in), read-phones'],
  ],
  [
    'one that states a need twice counts once, and as stated',
    [
      '{parameter: wait, operator: at-most, value: 2, unit: day, basis: read-in}',
      '{parameter: wait, operator: at-most, value: 48, unit: hour, basis: stated}',
    ],
    ['wait: another-force, read-phones'],
  ],
  [
    'sentences are alike but for their stops and capitals',
    ["{statement: 'officers are shown how to use it', basis: stated}"],
    ['officers are shown how to use it: another-force, read-phones'],
  ],
  ['quantities are no common need', ['{parameter: amount, operator: is, value: 3, unit: site, basis: stated}'], []],
];

for (const [says, needs, expected] of ROWS) {
  common(says, () => assert.equal(found(needs), expected));
}

common('of several levels that are needed at once, each counts by itself', () => {
  const both = '{parameter: placing, operator: includes, value: [own-premises, shared-cloud], basis: stated}';
  const one = '{parameter: placing, operator: includes, value: [own-premises], basis: stated}';
  assert.equal(found([both], [one]), ['placing: another-force, third-force']);
});

common.run();

function found(needs: readonly string[], third: readonly string[] = []): string[] {
  const file = (title: string, own: readonly string[]) =>
    requirementFile(title, 'hill-force', ['needs:', ...own.map((need) => `  - ${need}`)]);
  const { catalogue } = smallView({
    'requirements/another-force.md': file('Another', needs),
    ...(third.length > 0 && { 'requirements/third-force.md': file('Third', third) }),
  });
  return commonNeeds(catalogue.vocabulary, listOf(catalogue, 'requirement')).map(({ need, asking }) => {
    const who = asking.map(({ requirement, isStated }) => `${requirement.id}${isStated ? '' : ' (read in)'}`);
    return `${need.parameter ?? need.statement}: ${who.join(', ')}`;
  });
}
