// The files of the sharded search: which are fetched, what becomes of broken ones, and that the same index gives the same bytes.

import { gunzipSync, gzipSync } from 'node:zlib';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { valuesOf } from '../../../src/search/facet.ts';
import type { FetchFile } from '../../../src/search/shards/files.ts';
import { openSearch } from '../../../src/search/shards/open.ts';
import { corpusOf, serving } from './corpus.ts';

const corpus = corpusOf(300, 3);
const files = corpus.write({ target: 512 });
const { term: word } = corpus;

test('the same index gives the same bytes', () => {
  const again = corpusOf(300, 3).write({ target: 512 });
  assert.equal([...again.keys()], [...files.keys()]);
  for (const [name, file] of files) assert.ok(Buffer.from(file).equals(again.get(name) ?? Buffer.of()), name);
});

test('the bytes do not name the machine that wrote them', () => {
  const elsewhere = corpus.write({
    target: 512,
    compress: (bytes) => {
      const file = gzipSync(bytes);
      file[9] = 19;
      return file;
    },
  });
  for (const [name, file] of files) assert.ok(Buffer.from(file).equals(elsewhere.get(name) ?? Buffer.of()), name);
});

test('a small index has one file of each sort, a large one many', () => {
  const sorts = 'cards facet forward labels manifest order-reviewed order-title reversed terms texts words'.split(' ');
  const sortsOf = (names: Iterable<string>) => [...names].map((name) => name.replace(/(-\d+)?\.bin$/, '')).sort();
  assert.equal(sortsOf(corpus.write({ small: Number.POSITIVE_INFINITY }).keys()), sorts);
  assert.equal([...new Set(sortsOf(files.keys()))], sorts);
  assert.ok(files.size > 100, String(files.size));
});

test('files have about the size that is wanted', () => {
  const sizes = [...files].filter(([name]) => name.startsWith('terms')).map(([, { length }]) => length);
  const mean = sizes.reduce((sum, size) => sum + size, 0) / sizes.length;
  assert.ok(mean > 300 && mean < 520, `${mean} bytes in the mean`);
});

test('a word needs one file of terms beside the manifest, and each file is fetched once', async () => {
  const asked: string[] = [];
  const shards = await openSearch(serving(files, asked));
  const find = () => shards.engine.find([{ term: word, boost: 1 }]);
  await Promise.all([find(), find(), shards.engine.known([word]), shards.engine.others([word])]);
  await find();
  assert.is(asked.length, 2, asked.join(' '));
  assert.match(asked.join(' '), /^manifest\.bin terms-\d+\.bin$/);
});

test('a mistyped word needs few files of the dictionary', async () => {
  const asked: string[] = [];
  const shards = await openSearch(serving(files, asked));
  await shards.engine.near(`${word}x`);
  assert.ok(asked.length <= 8, asked.join(' '));
  assert.ok(asked.slice(1).every((name) => /^(words\.|forward-|reversed-)/.test(name)));
});

test('other ways of saying stand where their first word would, though no document has it', async () => {
  const asked: string[] = [];
  const { engine } = await openSearch(serving(files, asked));
  const others = [['self servic kiosk', [{ phrase: 'booth', boost: 0.5 }]]];
  assert.equal([...(await engine.others(['self']))], others);
  assert.equal([...(await engine.others(['sel'])), ...(await engine.others(['servic']))], []);
  assert.ok(
    asked.every((name) => /^(manifest|terms-\d+)\.bin$/.test(name)),
    asked.join(' '),
  );
});

test('cards, texts, labels, facets and orders are fetched when they are asked for', async () => {
  const asked: string[] = [];
  const shards = await openSearch(serving(files, asked));
  assert.equal(
    (await shards.cards([9, 8, 200])).map(({ id }) => id),
    ['capability/c9', 'capability/c8', 'capability/c200'],
  );
  assert.is((await shards.texts([17]))[0]?.length, (await shards.texts([17, 16]))[0]?.length);
  assert.equal(await shards.labels([17]), [['Label 17']]);
  const area = await shards.facet('area');
  assert.equal(
    [0, 1, 2, 3].map((document) =>
      valuesOf(area, document)
        .map(({ id }) => id)
        .join(''),
    ),
    ['', 'bc', 'ac', ''],
  );
  assert.equal(area.values[1], { id: 'b', label: 'B' });
  assert.equal([...(area.isStatedInFull ?? []).slice(0, 4)], [0, 1, 0, 1]);
  assert.equal([(await shards.order('reviewed'))[8], (await shards.order('reviewed'))[0]], [0, 299 - 33]);
  assert.equal(
    asked.join(' '),
    'manifest.bin cards-1.bin cards-25.bin texts-4.bin labels-1.bin facet-0.bin order-reviewed.bin',
  );
});

test('what is not there is refused', async () => {
  const shards = await openSearch(serving(files));
  assert.match(await reasonOf(shards.cards([300])), /cards-37\.bin|document 300/);
  assert.match(await reasonOf(shards.facet('colour')), /Unexpected facet "colour"/);
});

test('files that a host has inflated are read as they are', async () => {
  const onTheWay = new Map([...files].map(([name, file]) => [name, inflated(file)]));
  const shards = await openSearch(serving(onTheWay));
  assert.ok((await shards.engine.find([{ term: word, boost: 1 }])).documents.length > 0);
});

/** As a host sends it that inflates on the way; files that are no gzip are left as they are. */
function inflated(file: Uint8Array): Uint8Array {
  return file[0] === 0x1f ? new Uint8Array(gunzipSync(file)) : file;
}

/** What can become of a file on its way. */
const FAULTS: Readonly<Record<string, (file: Uint8Array) => Uint8Array>> = {
  'cut short': (file) => file.subarray(0, file.length - 9),
  'cut after two bytes': (file) => file.subarray(0, 2),
  empty: () => new Uint8Array(),
  'a page that says "not found"': () => new TextEncoder().encode('<!doctype html><title>Not found</title>'),
  'changed within': (file) => file.map((byte, at) => (at === file.length >> 1 ? byte ^ 0x55 : byte)),
  'inflated and cut short': (file) => inflated(file).subarray(0, 40),
  'inflated and changed': (file) => inflated(file).slice().fill(7, 20, 24),
  'inflated and changed at its end': (file) => inflated(file).map((byte, at, all) => (at < all.length - 1 ? byte : 1)),
  'of another version': (file) => inflated(file).slice().fill(99, 0, 1),
  'of another sort': () => files.get('facet-0.bin') ?? new Uint8Array(),
};

for (const [fault, spoil] of Object.entries(FAULTS)) {
  test(`a file that is ${fault} is told of in plain words, and can be had again`, async () => {
    const { fetchFile, mend } = spoilt(spoil);
    const shards = await openSearch(serving(files)).then(() => openSearch(fetchFile));
    const ask = () => shards.engine.find([{ term: word, boost: 1 }]);
    assert.match(await reasonOf(ask()), /^The search file "terms-\d+\.bin" cannot be read\. /);
    mend();
    assert.ok((await ask()).documents.length > 0);
  });
}

test('a file that is missing is told of in plain words, and can be had again', async () => {
  const { fetchFile, mend } = spoilt(() => {
    throw new Error('404');
  });
  const shards = await openSearch(fetchFile);
  const ask = () => shards.engine.find([{ term: word, boost: 1 }]);
  assert.match(await reasonOf(ask()), /^The search file "terms-\d+\.bin" cannot be read\. 404$/);
  mend();
  assert.ok((await ask()).documents.length > 0);
});

test('a manifest that is missing can be had again', async () => {
  const { fetchFile, mend } = spoilt(() => new Uint8Array(), /manifest/);
  assert.match(await reasonOf(openSearch(fetchFile)), /"manifest\.bin" cannot be read/);
  mend();
  assert.is((await openSearch(fetchFile)).documentCount, 300);
});

/** Serves the files of terms spoilt until it is mended. */
function spoilt(
  spoil: (file: Uint8Array) => Uint8Array,
  which = /^terms-/,
): { fetchFile: FetchFile; mend: () => void } {
  let isMended = false;
  const serve = serving(files);
  const fetchFile: FetchFile = async (name) => {
    const file = await serve(name);
    return isMended || !which.test(name) ? file : spoil(file);
  };
  return {
    fetchFile,
    mend: () => {
      isMended = true;
    },
  };
}

async function reasonOf(promise: Promise<unknown>): Promise<string> {
  try {
    await promise;
    return 'no failure';
  } catch (error) {
    return error instanceof Error && error.constructor === Error ? error.message : `no plain error: ${error}`;
  }
}

test.run();
