// However another file is written, a quick check of one finds in it what the whole check finds.

import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { readAndCheck } from '../../src/compile.ts';
import type { RawFile } from '../../src/model/source.ts';
import { glance } from '../../src/quick/glance.ts';
import { quick } from './texts.ts';

const DAY = '2030-02-01';
const test = suite('a quick check, of awkward YAML');

// Each is the header of another supplier, which has the title "Café Works" or claims the address "old-works".
const TITLES: readonly string[] = [
  'title: Café Works',
  'title: CAFÉ   WORKS  ',
  "title: 'Café Works'",
  'title: "Café Works"',
  'title: "Caf\\u00e9 Works"',
  'title: Café\n  Works',
  'title: Café\n\n  Works',
  "title: 'Café\n  Works'",
  'title: >-\n  Café\n  Works',
  'title:\n  Café Works',
  'title: Café Works # as it was',
  'title:\tCafé Works',
  'title : Café Works',
  '"title": Café Works',
  "'title': Café Works",
  '"\\u0074itle": Café Works',
  '? title\n: Café Works',
  'title: !!str Café Works',
  'title: &a Café Works',
  '{title: Café Works, website: https://other.example/}',
  '{website: https://other.example/,\ntitle: Café Works}',
  ' title: Café Works',
  '\n\n  title: Café Works',
  '# Its name\ntitle: Café Works',
  'website: "https://\ntitle: x"\n"title": Café Works',
  'title: Café Works\nwebsite: "https://\ntitle: x"',
  'summary: |\n  title: Other\ntitle: Café Works',
  'title: Other\ntitle: Café Works',
  'title: Cafe\u0301 Works',
  'title: ‘Café Works’',
  'title: Cafe Wörks',
  'title: Cafe Works',
  'title: >-\n  CAFE\n  works',
  "title: 'Cafe''works'",
  '? title\n: Cafe\n  Works',
  'title: "Cafe W\\x6frks"',
];
const ALIASES: readonly string[] = [
  'aliases: [old-works]',
  'aliases: [ older-works , old-works ]',
  'aliases: ["old-works"]',
  "aliases: ['old-works']",
  'aliases: [older-works,\n  old-works]',
  'aliases:\n  - older-works\n  - old-works',
  'aliases:\n- old-works',
  'aliases: [old-works] # once',
  'aliases: ["old\\x2dworks"]',
  'aliases: ["old-w\\x6frks"]',
  '"aliases": [old-works]',
  '? aliases\n: [old-works]',
  'aliases: old-works',
];

for (const header of TITLES)
  test(`the same title: ${JSON.stringify(header)}`, () => same(`---\n${header}\n---\nOther.\n`));
for (const header of ALIASES)
  test(`the same address: ${JSON.stringify(header)}`, () => same(`---\ntitle: Other\n${header}\n---\nOther.\n`));
for (const end of ['\r\n', '\n'])
  test(`the same text, line ends ${JSON.stringify(end)}`, () => {
    for (const [header, body] of BODIES) same(`---\n${header}\n---\n${body}\n`.replaceAll('\n', end));
  });

const BODIES: readonly (readonly [string, string])[] = [
  ['title: Other', 'Other makes NAÏVE readers, by hand.'],
  ['title: By Hand', 'Makes naïve: readers.'],
  ['title: "Wor\\x6bshop"', 'Workshop makes nai\u0308ve readers by hand.'],
  ['title: >\n  Hall\n  of words', 'Words makes naïve readers by hand hall'],
  ['title: Other', 'Makes naïve readers by foot.'],
  ['title: Other', 'By hand makes naïve readers.'],
];

test('a byte order mark, and what is no text at all', () => {
  same('\ufeff---\ntitle: Café Works\n---\nOther.\n');
  same('');
  same('---\ntitle: Café Works');
  same('---\ntitle: Café Works\n--- \nOther.\n');
});

test('a broken file near to what is meant does not stand in its way', () => {
  const broken = { 'suppliers/mead-work.md': 'title: [x\n', 'suppliers/mean-work.md': 'title: Mean\ntitle: Mean\n' };
  const right = { 'suppliers/mead-workers.md': 'title: Mead\n' };
  const file = 'capabilities/thing.md';
  const files = filesOf({ ...broken, ...right, [file]: 'title: Thing\nsupplier: mead-works\n' });
  assert.equal(quick(files, [file], DAY), whole(files, file));
  assert.match(JSON.stringify(quick(files, [file], DAY)), 'mead-workers');
});

test('what is written as usual is not read', () => {
  const written = '---\ntitle: One works\naliases: [a, b]\nsuccessors: [c]\nsize:\n  - x\n---\nText.\n';
  assert.equal(glance(written), { title: 'one works', aliases: ['a', 'b'], next: ['c'] });
  assert.is(glance(written.replace('One', '>-\n  One')), undefined);
});

test.run();

const OWN = 'suppliers/works.md';

/** Whatever the other file is, before or after the named one. */
function same(other: string): void {
  for (const name of ['a', 'z']) {
    const own = {
      file: OWN,
      bytes: bytesOf('---\ntitle: Café Works\naliases: [old-works]\n---\nMakes naïve readers by hand.\n'),
    };
    const files = [own, { file: `suppliers/${name}.md`, bytes: bytesOf(other) }].sort((a, b) =>
      a.file < b.file ? -1 : 1,
    );
    assert.equal(quick(files, [OWN], DAY), whole(files, OWN), other);
  }
}

function whole(files: readonly RawFile[], named: string): object[] {
  return readAndCheck(files, { asOf: DAY, today: DAY }).findings.filter(({ file }) => file === named);
}

function filesOf(headers: Readonly<Record<string, string>>): RawFile[] {
  return Object.entries(headers)
    .map(([file, header]) => ({ file, bytes: bytesOf(`---\n${header}---\nText of ${file}.\n`) }))
    .sort((a, b) => (a.file < b.file ? -1 : 1));
}

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
