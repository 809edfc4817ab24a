// What buyers asked and a supplier's entries do not state, by how many ask.

import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { readAndCheck } from '../../../src/compile.ts';
import { listFiles } from '../../../src/read/files.ts';
import { questions } from '../../../src/relate/questions/questions.ts';
import { relate } from '../../../src/relate/relate.ts';
import { DAY } from '../catalogue.ts';

const BOOTH = 'capabilities/kestrel-booth.md';
const HARBOUR = 'requirements/harbour-readers.md';
type Change = readonly [file: string, old: string, by: string];

const test = suite('open questions');

test('each says who asks, in which requirements, and of which capabilities', () => {
  const [first] = asked([[BOOTH, '  turnaround: {value: 36, unit: hour}\n', '']]).filter(
    ({ parameter }) => parameter === 'turnaround',
  );
  assert.equal(first, {
    parameter: 'turnaround',
    bodies: ['organisation/quibblemere'],
    requirements: ['requirement/street-readers'],
    askedOf: [
      { capability: 'capability/kestrel-booth', needs: [{ requirement: 'requirement/street-readers', index: 2 }] },
    ],
  });
});

test('what is stated is no question, whatever it states', () => {
  assert.not(names([]).includes('run-at'));
  assert.ok(names([[BOOTH, '  run-at: force\n', '']]).includes('run-at'));
});

test('what most bodies ask stands first', () => {
  const numbers = asked([[BOOTH, '  run-at: force\n', '']]).map(({ bodies }) => bodies.length);
  assert.ok(numbers.length > 1);
  assert.equal(
    numbers,
    [...numbers].sort((a, b) => b - a),
  );
});

test('a body that has ended asks through its successor', () => {
  const all = asked([]).flatMap(({ bodies }) => bodies);
  assert.not(all.includes('organisation/hobnail-strand'));
  assert.ok(all.includes('organisation/quibblemere'));
});

test('a requirement that is over asks nothing more', () => {
  const over: Change = [HARBOUR, 'raised: 2025\n', 'raised: 2025\ncontract: {ends: 2025-06}\n'];
  assert.ok(asked([]).some(({ requirements }) => requirements.includes('requirement/harbour-readers')));
  assert.not(asked([over]).some(({ requirements }) => requirements.includes('requirement/harbour-readers')));
});

test('who supplies nothing is asked nothing', () => {
  assert.equal(asked([], 'no-such-supplier'), []);
});

test.run();

function asked(changes: readonly Change[], supplier = 'pewter-works') {
  const files = listFiles('test/contract/catalogue').map(({ file, bytes }) => {
    const own = changes.filter(([changed]) => changed === file);
    const text = own.reduce((before, [, old, by]) => before.replace(old, by), new TextDecoder().decode(bytes));
    return { file, bytes: new TextEncoder().encode(text) };
  });
  const { catalogue, findings } = readAndCheck(files, { asOf: DAY, today: DAY });
  assert.not(findings.some(({ severity }) => severity === 'error'));
  return questions(catalogue, relate(catalogue, DAY))(supplier);
}

function names(changes: readonly Change[]): string[] {
  return asked(changes).map(({ parameter }) => parameter);
}
