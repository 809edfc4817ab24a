// What is listed is held against the common needs: who meets more stands first, and what is not stated is no "no".

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { listOf } from '../../../src/model/catalogue.ts';
import { commonNeeds } from '../../../src/site/repetitions/common.ts';
import { comparableNeeds, supplyFor } from '../../../src/site/repetitions/supply.ts';
import { requirementFile, smallView } from '../smallView.ts';

const supply = suite('the supply for a repetition');
const NEEDS = [
  'needs:',
  '  - {parameter: wait, operator: at-most, value: 2, unit: day, basis: stated}',
  '  - {parameter: open-door, operator: is, value: true, basis: stated}',
  "  - {statement: 'Officers are shown how to use it.', basis: stated}",
];
const FILE = join(import.meta.dirname, '../../check/base/capabilities/phone-reader.md');
/** Without the text below its header, which no two entries may share. */
const [open = '', header = ''] = readFileSync(FILE, 'utf8').split(/(?<=^---\n)/m);
const reader = `${open}${header}`;

supply('each is counted by what it meets, does not state and does not meet', () => {
  const found = suppliedBy({
    quick: '{wait: {value: 1, unit: day}, open-door: true}',
    slow: '{wait: {value: 3, unit: day}}',
  });
  assert.ok(found.includes('quick: 2 met, 0 not stated, 0 not met'));
  assert.is(found.at(-1), 'slow: 0 met, 1 not stated, 1 not met');
});

supply('sentences are not counted: nobody can say how a capability answers them', () => {
  const view = smallView({ 'requirements/another.md': requirementFile('Another', 'hill-force', NEEDS) });
  const common = commonNeeds(view.vocabulary, listOf(view.catalogue, 'requirement'));
  assert.is(common.length, 3);
  assert.equal(
    comparableNeeds(view, common).map(({ need }) => need.parameter),
    ['wait', 'open-door'],
  );
});

supply('equal ones are not in the order of their names', () => {
  const names = ['a', 'b', 'c', 'd', 'e', 'f'].map((letter) => `${letter}-kit`);
  const found = suppliedBy(Object.fromEntries(names.map((name) => [name, '{run-at: nation}'])));
  const kits = found.map((line) => line.split(':')[0] ?? '').filter((name) => names.includes(name));
  assert.equal([...kits].sort(), names);
  assert.not.equal(kits, names);
});

supply.run();

/** The small catalogue's capability stands among them. */
function suppliedBy(offers: Readonly<Record<string, string>>): string[] {
  const capabilities = Object.entries(offers).map(([id, offered]): [string, string] => [
    `capabilities/${id}.md`,
    reader.replace(/^title: .*/m, `title: ${id}`).replace(/^offers:(\n {2}.*)+/m, `offers: ${offered}`),
  ]);
  const another = requirementFile('Another', 'hill-force', NEEDS);
  const view = smallView({ ...Object.fromEntries(capabilities), 'requirements/another.md': another });
  const requirements = listOf(view.catalogue, 'requirement');
  const common = commonNeeds(view.vocabulary, requirements);
  return supplyFor(view, requirements, comparableNeeds(view, common)).map(
    ({ capability, met, ...rest }) =>
      `${capability.split('/')[1]}: ${met} met, ${rest['not-stated']} not stated, ${rest['not-met']} not met`,
  );
}
