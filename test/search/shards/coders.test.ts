// Bits that learn: whatever is written reads back, and what is likely takes few bytes.

import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { randomFor } from '../../../src/generate/random.ts';
import { newModel, readNumber, writeNumber } from '../../../src/search/shards/number-coder.ts';
import { bitReaderOf, newBitWriter } from '../../../src/search/shards/range-coder.ts';
import { newTextModel, readText, writeText } from '../../../src/search/shards/text-coder.ts';

const random = randomFor(5, 'coders');

function bytesOf(numbers: readonly number[], situations = 1): Uint8Array {
  const [writer, model] = [newBitWriter(), newModel(situations)];
  for (const [at, number] of numbers.entries()) writeNumber(writer, model, number, at % situations);
  return writer.bytes();
}

function numbersIn(bytes: Uint8Array, count: number, situations = 1): number[] {
  const [reader, model] = [bitReaderOf(bytes), newModel(situations)];
  return Array.from({ length: count }, (_, at) => readNumber(reader, model, at % situations));
}

test('numbers of every size read back', () => {
  const edges = Array.from({ length: 31 }, (_, power) => [2 ** power - 1, 2 ** power, 2 ** power - 2]).flat();
  const numbers = edges.filter((number) => number >= 0 && number < 2 ** 31 - 1);
  assert.equal(numbersIn(bytesOf(numbers), numbers.length), numbers);
});

test('numbers drawn by lot read back, in several situations and of every length of a file', () => {
  for (let count = 0; count < 400; count += 7) {
    const numbers = Array.from({ length: count }, () => random.below(random.pick([1, 2, 300, 70_000, 2 ** 30])));
    assert.equal(numbersIn(bytesOf(numbers, 3), count, 3), numbers, String(count));
  }
});

test('the same number again and again takes next to nothing', () => {
  const bytes = bytesOf(Array.from({ length: 4000 }, () => 5));
  assert.ok(bytes.length < 80, `${bytes.length} bytes`);
  assert.equal(new Set(numbersIn(bytes, 4000)), new Set([5]));
});

test('words read back, each after the one before it, with every code unit', () => {
  const words = ['', 'kiosk', 'kiosks', 'kio', '𝒜é', '𝒜'.slice(0, 1), '\uffff\u0000', 'x'.repeat(64), 'ß'];
  const [writer, model] = [newBitWriter(), newTextModel()];
  words.forEach((word, at) => {
    writeText(writer, model, word, words[at - 1] ?? '');
  });
  const [reader, again] = [bitReaderOf(writer.bytes()), newTextModel()];
  let before = '';
  for (const word of words) {
    before = readText(reader, again, before);
    assert.is(before, word);
  }
});

test('bytes that are cut short read as something, and end', () => {
  const bytes = bytesOf(Array.from({ length: 50 }, (_, at) => at * 37));
  assert.is(numbersIn(bytes.subarray(0, 5), 50).length, 50);
});

test.run();
