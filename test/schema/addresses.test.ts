// An address is taken only where its host is read as it is written, whichever way that is found out.

import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { randomFor } from '../../src/generate/random.ts';
import { isHttpsUrl, isWebAddress } from '../../src/schema/formats.ts';

const test = suite('addresses');

const TAKEN = ['https://a.example', 'https://www.a-b.example/c?d=e#f', 'https://1.a.example?b', 'https://A.example/'];
const REFUSED = [
  ...['https://example', 'https://a.1', 'https://a.0x1', 'https://user@a.example'],
  ...[
    'https://a.example/b c',
    'https://a.example\\b',
    'https://xn--a.example',
    'https://a.example%2e',
    'https://\u0430.example',
  ],
];

for (const text of TAKEN) test(`${text} is taken`, () => assert.ok(isWebAddress(text) && isHttpsUrl(text)));
for (const text of REFUSED) test(`${text} is refused`, () => assert.not(isWebAddress(text)));

test('slips of the pen are judged as the reader of addresses judges them', () => {
  const { below, pick } = randomFor(5, 'addresses');
  for (let count = 0; count < 5000; count++) {
    const text = pick([...TAKEN, ...REFUSED]);
    const at = below(text.length);
    agree(text.slice(0, at) + pick(SLIPS) + text.slice(at + below(3)));
  }
});

const SLIPS = [...'./:@?#%-_1xA[]*\u00df', '', '..', 'xn--', '0x', ':80', 'example.'];

test.run();

function agree(text: string): void {
  const isWeb = /^https?:\/\/[^\s\\<>"`{}|^]*$/.test(text) && URL.canParse(text);
  const { username, password, hostname, host } = new URL(isWeb ? text : 'https://none');
  const isPlain = username === '' && password === '' && hostname.includes('.');
  const isAsWritten = host === text.split(/[/?#]/)[2]?.toLowerCase();
  assert.is(isWebAddress(text), isWeb && isPlain && isAsWritten, text);
}
