// What came of a change, as programs read it.

import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { planAddition } from '../../src/change/add.ts';
import { machineForm } from '../../src/change/machineForm.ts';
import { planRename } from '../../src/change/rename.ts';
import { planRetirement } from '../../src/change/retire.ts';
import { listFiles } from '../../src/read/files.ts';

const files = listFiles('test/check/base');
const DAYS = { asOf: '2030-02-01' };
const ENTRY = { kind: 'capability', id: 'phone-reader' } as const;

test('a rename: what was written and what was removed, each with its reason', () => {
  const { hindrance, changes, findings } = machineForm(planRename(files, ENTRY, 'slate-reader', DAYS));
  assert.equal([hindrance, findings], [null, []]);
  assert.ok(changes.every(({ because }) => because !== ''));
  const told = changes.map(({ file, change }) => `${change} ${file}`);
  assert.ok(
    told.includes('written capabilities/slate-reader.md') && told.includes('removed capabilities/phone-reader.md'),
  );
});

test('a retirement that is hindered: why, and nothing changed', () => {
  const outcome = machineForm(planRetirement(files, ENTRY, { because: '' }, DAYS));
  assert.equal([outcome.changes, typeof outcome.hindrance], [[], 'string']);
});

test('an addition that is hindered: the findings, in the form of the check, and nothing changed', () => {
  const plan = planAddition(files, { kind: 'supplier', id: 'wren' }, { title: 'Wren' }, '', DAYS);
  const { hindrance, changes, findings } = machineForm(plan);
  assert.ok(hindrance);
  assert.equal(changes, []);
  assert.ok(findings.every(({ severity, file }) => severity === 'error' && file === 'suppliers/wren.md'));
  assert.ok(findings.some(({ code }) => code === 'missing-key'));
});

test.run();
