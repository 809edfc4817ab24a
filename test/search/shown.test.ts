// What readers are shown of an answer: passages, sentences, and addresses that can be shared.

import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { plainText } from '../../src/search/plain.ts';
import { search } from '../../src/search/query.ts';
import { sentenceOf } from '../../src/search/sentence.ts';
import { marked, type Piece, snippet } from '../../src/search/snippet.ts';
import { readState, writeState } from '../../src/search/state.ts';
import { answerText } from '../../src/search/terminal.ts';
import { searchableOf } from './fictional.ts';

const FILLER = 'Nothing of note is said here, at some length. '.repeat(20);
const written = (passage: readonly Piece[]): string =>
  passage.map((piece) => (piece.marked ? `[${piece.text}]` : piece.text)).join('');

test('a passage marks the words that matched, whatever their form', () => {
  assert.is(
    written(marked('Kiosks, a kiosk; ISO/IEC 17025.', new Set(['kiosk', 'iec']))),
    '[Kiosks], a [kiosk]; [ISO/IEC] 17025.',
  );
  assert.is(written(marked('<b>Kiosk</b> & co', new Set(['kiosk']))), '<b>[Kiosk]</b> & co');
});

test('a passage is cut where most of the words stand, between words', () => {
  const text = `${FILLER}A kiosk. ${FILLER}A phone at a kiosk. ${FILLER}`;
  const passage = written(snippet(text, new Set(['kiosk', 'phone'])));
  assert.ok(passage.includes('A [phone] at a [kiosk].'), passage);
  assert.ok(passage.startsWith('… ') && passage.endsWith(' …') && passage.length < 260, passage);
  const words = ` ${passage.replace(/^… | …$|[[\]]/g, '')} `;
  assert.ok(text.includes(words), `"${words}" should neither begin nor end within a word`);
});

test('of passages alike the first is shown', () => {
  const text = `${FILLER}The first phone. ${FILLER}The second phone. ${FILLER}`;
  assert.ok(written(snippet(text, new Set(['phone']))).includes('first [phone]'));
});

test('a short text is shown whole, a text without the words from its beginning', () => {
  assert.is(written(snippet('A phone.', new Set(['phone']))), 'A [phone].');
  assert.ok(written(snippet(FILLER, new Set(['phone']))).startsWith('Nothing of note'));
  assert.is(written(snippet('', new Set(['phone']))), '');
});

const MARKDOWN: readonly (readonly [markdown: string, text: string])[] = [
  ['# Head\n\nReads *phones* and __more__.', 'Head Reads phones and more.'],
  ['See [the list](https://example.org/a_(b)) and ![a picture](x.png).', 'See the list and a picture.'],
  ['- one\n- two\n\n1. three', 'one two three'],
  ['> said\n\n---\n\n`code` here', 'said code here'],
  ['| a | b |\n|---|---|\n| c | d |', 'a b c d'],
  ['```sh\nrun it\n```', 'run it'],
  ['snake_case_name and 2 * 3 * 4', 'snake_case_name and 2 * 3 * 4'],
  ['\\*not emphasis\\*', '*not emphasis*'],
];

for (const [markdown, text] of MARKDOWN) {
  test(`plain text of ${JSON.stringify(markdown)}`, () => assert.is(plainText(markdown), text));
}

const index = await searchableOf({
  capabilities: [
    [
      'booth',
      { title: 'Acme Booth', summary: 'Copies phones.', areas: ['self-service-kiosks'] },
      `${FILLER} By a robot.`,
    ],
    ['wagon', { title: 'Acme Wagon', summary: 'Carries phones.' }],
  ],
  requirements: [['wanted', { title: 'Phones wanted', summary: 'Phones.' }]],
});

const SENTENCES: readonly (readonly [words: string, area: string, sentence: string])[] = [
  ['phones', '', '3 results for phones, of which 2 are things you can get and 1 shows who else asked.'],
  ['booth', '', '1 result for booth, a thing you can get.'],
  ['acme', '', '2 results for acme, all things you can get.'],
  ['', 'self-service-kiosks', '1 result with areas: Self-service examination, a thing you can get.'],
  ['quux', '', 'Nothing was found for quux.'],
  ['the', '', 'Nothing was found for these words, which say too little to search by.'],
  [
    'booth wagon',
    '',
    '2 results for booth wagon, all things you can get. No entry has all the words; these have some of them.',
  ],
];

for (const [words, area, sentence] of SENTENCES) {
  test(`"${sentence}"`, async () => {
    const filters = new Map(area ? [['area', [area]]] : []);
    const facets = await Promise.all([...filters.keys()].map(index.facet));
    assert.is(sentenceOf(await search(index, { words, filters }), facets, filters), sentence);
  });
}

async function told(words: string, isTerminal: boolean): Promise<string> {
  const answer = await search(index, { words });
  return answerText(index, { answer, results: answer.results, filters: new Map(), isTerminal });
}

test('a terminal shows two named groups, why each result is there, and the words that matched', async () => {
  const text = await told('phones', true);
  assert.ok(text.includes('Things you can get (2)') && text.includes('Who else asked (1)'), text);
  assert.ok(text.includes('Copies \u001b[1mphones\u001b[22m.\n  summary: phones\n'), text);
  const plain = await told('acme robot', false);
  assert.ok(plain.includes('By a robot.\n  title: acme; text: robot\n') && !plain.includes('\u001b'), plain);
});

const NAMES = ['area', 'hosting'];

test('a state comes back from its address as it was', () => {
  const state = {
    words: 'C++ & "phone kiosk" #1',
    filters: new Map([
      ['area', ['a', 'b']],
      ['hosting', ['public-cloud']],
    ]),
  };
  assert.equal(readState(writeState(state), NAMES), state);
  assert.is(writeState({ words: 'phone kiosk', filters: new Map([['area', ['a']]]) }), '#q=phone+kiosk&area=a');
  assert.is(writeState({ words: '', filters: new Map() }), '');
});

for (const hostile of [
  '#',
  '#q',
  '#=&=&',
  '#%',
  '#%E0%A4%A',
  '#__proto__=x&constructor=y',
  '#q=%00',
  '#area=<script>',
  '#area=',
  '#area',
  `#${'area=a&'.repeat(9_999)}`,
]) {
  test(`a hostile address is no more than a search: ${hostile.slice(0, 30)}`, () => {
    const { words, filters } = readState(hostile, NAMES);
    assert.type(words, 'string');
    assert.ok(
      [...filters].every(([name, values]) => NAMES.includes(name) && values.every((value) => /^\w/.test(value))),
    );
    assert.ok([...filters.values()].flat().length <= 200);
  });
}

test.run();
