// What a whole list taught: files that begin with it read back, and are smaller than files that know nothing.

import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { randomFor } from '../../../src/generate/random.ts';
import { knowing, type Learned, learnedFrom, learnedIn } from '../../../src/search/shards/learned.ts';
import { type NumberModel, newModel, readNumber, writeNumber } from '../../../src/search/shards/number-coder.ts';
import { type BitWriter, bitReaderOf, newBitWriter } from '../../../src/search/shards/range-coder.ts';

const random = randomFor(9, 'learned');
const SITUATIONS = 3;
const numbers = Array.from({ length: 3000 }, (_, at) => [5, 12, 20][at % SITUATIONS] ?? 0).map(
  (most) => most + random.below(3),
);

interface Models {
  readonly odd: NumberModel;
  readonly inner: { readonly numbers: NumberModel };
}

function newModels(): Models {
  return { odd: newModel(), inner: { numbers: newModel(SITUATIONS) } };
}

function write(writer: BitWriter, models: Models, some: readonly number[]): Models {
  some.forEach((number, at) => {
    writeNumber(writer, models.inner.numbers, number, at % SITUATIONS);
  });
  return models;
}

function bytesOf(some: readonly number[], learned: Learned): Uint8Array {
  const writer = newBitWriter();
  write(writer, knowing(newModels(), learned), some);
  return writer.bytes();
}

const learned = learnedFrom((writer) => write(writer, newModels(), numbers), 20);

test('a short file that begins with what was learned is smaller, and reads back', () => {
  const some = numbers.slice(0, 60);
  const bytes = bytesOf(some, learnedIn(learned));
  const [reader, models] = [bitReaderOf(bytes), knowing(newModels(), learnedIn(learned))];
  assert.equal(
    some.map((_, at) => readNumber(reader, models.inner.numbers, at % SITUATIONS)),
    some,
  );
  assert.ok(bytes.length < 0.8 * bytesOf(some, []).length, `${bytes.length} bytes`);
});

test('what was asked less often is not told', () => {
  const questions = (least: number): number =>
    learnedIn(learnedFrom((writer) => write(writer, newModels(), numbers), least)).flat().length;
  assert.ok(questions(500) > 0);
  assert.ok(questions(500) < questions(20));
});

test('where nothing was asked often enough, nothing is learned', () => {
  assert.is(learnedFrom((writer) => write(writer, newModels(), numbers), 1e9).length, 0);
  assert.equal(learnedIn(new Uint8Array()), []);
});

test('an answer that never changes is told as nearly certain, never as certain', () => {
  const same = learnedFrom(
    (writer) =>
      write(
        writer,
        newModels(),
        Array.from({ length: 3000 }, () => 0),
      ),
    20,
  );
  const { ones, asked } = knowing(newModels(), learnedIn(same)).inner.numbers.digits;
  const known = [...ones].filter((_, question) => (asked[question] ?? 0) > 0);
  assert.is(known.length, 5 * SITUATIONS);
  assert.ok(known.every((one) => one > 36 && one < 60));
});

test.run();
