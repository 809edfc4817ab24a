// Names for any number of entries: none comes twice, and each is fit for an id.

import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { firmName, hostOf, placeName, productName, rareWord } from '../../src/generate/names.ts';
import { slug } from '../../src/text/slug.ts';

const MANY = 40_000;
const test = suite('made-up names');

for (const name of [placeName, productName, firmName]) {
  test(`${name.name}: none of ${MANY} comes twice, not even as an id`, () => {
    const ids = new Set(Array.from({ length: MANY }, (_, index) => slug(name(index))));
    assert.is(ids.size, MANY);
    assert.equal(
      [...ids].filter((id) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id) || id.length > 60),
      [],
    );
  });
}

test('rare words are mostly different and begin with a capital', () => {
  const words = new Set(Array.from({ length: 10_000 }, (_, index) => rareWord(index)));
  assert.ok(words.size > 7000, `${words.size}`);
  assert.ok([...words].every((word) => /^[A-Z][a-z]+$/.test(word)));
});

test('an address stands under a name that is kept for examples', () => {
  assert.is(hostOf('Bobbin Works', 'about'), 'https://bobbin-works.example/about');
});

test.run();
