// Names as addresses, sentences and pointers have them, row by row.
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { capital } from '../../src/text/capital.ts';
import { pointerInto, stepsOf } from '../../src/text/pointer.ts';
import { slug } from '../../src/text/slug.ts';

const SLUGS: [name: string, longest: number | undefined, address: string][] = [
  ['X-Ways Forensics 21', undefined, 'x-ways-forensics-21'],
  ['Café-Crème  (2nd)', undefined, 'cafe-creme-2nd'],
  ['--- Übersicht ---', undefined, 'ubersicht'],
  ['on scene units', 9, 'on-scene'],
  ['Киоск', undefined, ''],
  ['', undefined, ''],
];

for (const [name, longest, address] of SLUGS) {
  test(`"${name}" is "${address}" in an address of ${longest ?? 'any'} length`, () =>
    assert.is(slug(name, longest), address));
}

const POINTERS: [pointer: string, steps: string[]][] = [
  ['', []],
  ['/areas/0', ['areas', '0']],
  ['/a~1b/c~0d', ['a/b', 'c~d']],
  ['/~01', ['~1']],
];

for (const [pointer, steps] of POINTERS) {
  test(`"${pointer}" leads through ${JSON.stringify(steps)}, and is made of them`, () => {
    assert.equal(stepsOf(pointer), steps);
    assert.is(
      steps.reduce((above, step) => pointerInto(above, step), ''),
      pointer,
    );
  });
}

test('a capital begins a sentence, whatever begins the text', () => {
  assert.equal(['on-scene vans', 'Already', '', '24/7'].map(capital), ['On-scene vans', 'Already', '', '24/7']);
});

test.run();
