// Written words and the terms by which they are found.

import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { analyse } from '../../src/search/analyse.ts';
import { formsOf } from '../../src/search/forms.ts';

const ROWS: readonly (readonly [written: string, terms: string])[] = [
  ['ISO 27001', 'iso 27001'],
  ['ISO27001', 'iso27001 iso 27001'],
  ['ISO/IEC 17025', 'iso/iec iso iec 17025'],
  ['T1059.001', 't1059.001 t1059 001'],
  ['RM1557.14', 'rm1557.14 rm1557 14 rm 1557'],
  ['CVE-2024-1234', 'cve-2024-1234 cve 2024 1234'],
  ['C++ and C#', 'c++ c#'],
  ['uses .NET.', 'us .net net'],
  ['24/7', '24/7 24 7'],
  ['e-mail, email', 'email e mail email'],
  ['Wi-Fi', 'wifi wi fi'],
  ['x-ray', 'xray x ray'],
  ['the 4Ps', '4ps'],
  ['iOS SMS GPS', 'ios sms gps'],
  ['the force’s kiosks', 'forc kiosk'],
  ['Café Siân Ŵyn', 'cafe sian wyn'],
  ['R&D', 'r&d'],
  ['forensics forensic', 'forens forens'],
  ['of the and', ''],
  ['', ''],
];

for (const [written, terms] of ROWS) {
  test(`"${written}" is found by "${terms}"`, () => {
    assert.is(
      analyse(written)
        .map(({ term }) => term)
        .join(' '),
      terms,
    );
  });
}

test('a piece keeps the place of its whole word', () => {
  const text = 'Meets ISO/IEC 17025.';
  const places = analyse(text).map(({ term, start, end }) => `${term}: ${text.slice(start, end)}`);
  assert.equal(places, ['meet: Meets', 'iso/iec: ISO/IEC', 'iso: ISO/IEC', 'iec: ISO/IEC', '17025: 17025']);
});

test('an accent that is a character of its own belongs to its letter', () => {
  assert.equal(analyse('Cafe\u0301 x'), [
    { term: 'cafe', start: 0, end: 5 },
    { term: 'x', start: 6, end: 7 },
  ]);
});

test('a compound too long to be typed is found by its parts alone', () => {
  const forms = formsOf('an/address/of/a/page/that/goes/on/and/on/for/ever');
  assert.not(forms.all.includes(forms.whole));
  assert.ok(forms.all.includes('address'));
});

test.run();
