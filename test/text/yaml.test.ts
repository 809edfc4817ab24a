// What is written as YAML is read back as what it was.

import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { read } from '../../src/read/read.ts';
import { renderYaml } from '../../src/text/yaml.ts';

const AWKWARD = [
  'plain words',
  "it's",
  'a: b',
  'a #b',
  '#b',
  '- a',
  '-a',
  '',
  'null',
  '~',
  'true',
  'No',
  '2022',
  '2022-06',
  '2022-06-21',
  '0x1f',
  '1e3',
  '.5',
  '1.2',
  '-7',
  '.inf',
  '[a]',
  '{a}',
  'a, b',
  '"quoted"',
  'https://a.example/?b=c&d#e',
  'ends with:',
  ': starts',
  '@a',
  '`a`',
  '%a',
  '!a',
  '&a',
  '*a',
  '| a',
  '> a',
  '? a',
  'trailing ',
  ' leading',
  'é ü 漢字',
  '48000000-4',
  "'",
  '<<',
  '=',
  '---',
];

for (const word of AWKWARD) {
  test(`${JSON.stringify(word)} stands as it is wherever it stands`, () => {
    const header = {
      text: word,
      list: [word, 'b'],
      map: { key: word },
      items: [{ key: word, deep: { key: word } }, { key: word }],
    };
    assert.equal(readBack(header), header);
  });
}

test('numbers and truth values stay what they are', () => {
  const header = { one: 1, half: 0.5, yes: true, no: false, list: [1, true], map: { value: 36, unit: 'hour' } };
  assert.equal(readBack(header), header);
});

test('a mapping stands on one line, however long; one that holds another or is named, on several; what has no value, nowhere', () => {
  const long = Array.from({ length: 12 }, (_, index) => `some-long-level-${index}`);
  const header = {
    title: 'Kestrel',
    gone: undefined,
    lifecycle: { status: 'active', words: long },
    codes: { ons: { nation: 'a' }, other: 'b' },
    offers: { setting: ['lab'], gone: undefined },
    none: { gone: undefined },
  };
  assert.is(
    renderYaml(header, ['offers', 'none']),
    `title: Kestrel
lifecycle: {status: active, words: [${long.join(', ')}]}
codes:
  ons: {nation: a}
  other: b
offers:
  setting: [lab]
none: {}
`,
  );
});

test('a list of mappings has one line each, but for those that hold another', () => {
  const text = renderYaml({ uses: [{ area: 'triage', evidence: { shows: 'a, b' } }, { area: 'triage' }] });
  assert.is(text, "uses:\n  - area: triage\n    evidence: {shows: 'a, b'}\n  - {area: triage}\n");
});

test.run();

function readBack(header: object): unknown {
  const bytes = new TextEncoder().encode(`---\n${renderYaml(header)}---\n`);
  const { sources, findings } = read([{ file: 'capabilities/a.md', bytes }]);
  assert.equal(findings, []);
  return sources[0]?.data;
}
