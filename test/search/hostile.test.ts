// Whatever is typed gives an answer: nothing throws, nothing takes long.

import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { hitsOf } from '../../src/search/hits.ts';
import { search } from '../../src/search/query.ts';
import { MOST_WORDS, readWords } from '../../src/search/read.ts';
import { searchableOf } from './fictional.ts';

const BRIEFLY = 2_000_000; // microseconds of CPU for ten thousand characters; what hangs takes minutes

const index = await searchableOf({
  capabilities: [
    ['booth', { title: 'Acme Booth', summary: 'Copies phones at a desk.' }, 'a '.repeat(2_000)],
    ['constructor', { title: 'constructor __proto__ toString' }, 'aaaaaaaaaaaaaaaaaaaaaaaa'],
  ],
});

// What lunr's own query syntax throws on, hangs over, or reads in a way that nobody meant.
const ODD = `
foo:bar +- -+ + - ~ ^ : :: :foo foo: name: name:foo:bar foo^ foo^x foo^-1 foo~ foo~x foo~99 foo~10 aaaaaaaaaaaaaaaa~10
http://x https://example.org/a?b=c#d C:\\Windows 10:30 foo::bar __proto__:x a^b ~~ ~1 ^2 foo~^ foo^~ -- ++ -+foo +-foo
name:+foo name:-foo name:^ ISO:27001 mailto:a@b key: * ** *** a* *a *a* a*b*c foo* ? ! " "" """ "a a" "a"b" -" -"" -"a "-a
' '' \` \\ \\\\ / // . .. ... , ; | || & && ( ) () [ ] { } < > <script>alert(1)</script> <img/src=x> %00 %s %n \${x} {{x}}
../../etc/passwd __proto__ constructor toString hasOwnProperty valueOf prototype null undefined NaN Infinity true 0 -1 1e999
C++ C# .NET 24/7 e-mail CVE-2024-1234 T1059.001 4Ps x-ray R&D O'Neill ’’ “a” – — … é ﬁ ½ ﷺ İ ß 🙂 👩‍🚀 \u202e \u0000 \ud800 \udfff
`
  .split(/\s+/)
  .concat([
    '',
    ' ',
    '\n\t',
    'foo -',
    'foo +',
    'ISO 27001:2022',
    'key: value',
    're: mail',
    'a:b c:d',
    '+ +',
    '- -',
    'the of and',
    'a '.repeat(5_000),
  ]);

const SYNTAX = ['a', 'b', ' ', ':', '+', '-', '~', '^', '*', '"', '1', '.', '/', '#', '\\'];

test('odd queries', async () => {
  assert.ok(ODD.length > 115);
  for (const words of ODD) {
    const answer = await search(index, { words });
    assert.is(answer.query, words);
    assert.is(answer.total, answer.groups.supply + answer.groups.demand);
  }
});

test('all strings of three letters of syntax', async () => {
  let count = 0;
  for (const a of SYNTAX) {
    for (const b of SYNTAX) {
      for (const c of SYNTAX) {
        await search(index, { words: a + b + c });
        count += 1;
      }
    }
  }
  assert.is(count, 3_375);
});

for (const [name, words] of [
  ['one letter', 'a'.repeat(10_000)],
  ['quotes', '"'.repeat(10_000)],
  ['quoted letters', '"a b" '.repeat(1_666)],
  ['one phrase', `"${'foo bar '.repeat(1_200)}"`],
  ['hyphens and letters', 'a-'.repeat(5_000)],
  ['exclusions', '-a '.repeat(3_333)],
  ['marks', '.:/&’'.repeat(2_000)],
  ['ligatures', '\ufdfa'.repeat(10_000)],
  ['accents', '\u0301'.repeat(10_000)],
  ['many words', Array.from({ length: 2_000 }, (_, place) => `w${place}`).join(' ')],
  ['a million characters', 'foo bar '.repeat(125_000)],
] as const) {
  test(`ten thousand characters and more: ${name}`, async () => {
    const start = process.cpuUsage();
    await search(index, { words });
    assert.ok(process.cpuUsage(start).user < BRIEFLY);
    assert.ok(readWords(words).flatMap((one) => one.words).length <= MOST_WORDS);
    assert.ok(readWords(words).every((one) => one.words.every((word) => word.length <= 64)));
  });
}

test('words that are names of things in JavaScript are words', async () => {
  for (const words of ['constructor', '__proto__', 'toString']) {
    const { results } = await search(index, { words });
    assert.is((await hitsOf(index, results))[0]?.id, 'capability/constructor');
  }
});

test('filters that are names of things in JavaScript are filters', async () => {
  for (const name of ['__proto__', 'constructor', 'kind']) {
    const filters = new Map([[name, ['__proto__', 'constructor']]]);
    assert.is((await search(index, { words: '', filters })).total, 0);
  }
});

test.run();
