// In whatever form an entry tells its areas, it is among those that stand in them: one too few would be a wrong answer.

import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { inAreas } from '../../src/review/inAreas.ts';

const ROWS: [header: string, isIn: boolean][] = [
  ['areas: [triage]', true],
  ['areas: [imaging, triage]', true],
  ['areas: [imaging,triage]  ', true],
  ['areas: [triage-at-scene]', false],
  ['areas: [imaging]\nsummary: A triage.', false],
  ["areas: ['triage']", true],
  ['areas: ["imaging", "triage"]', true],
  ['areas:\n  - imaging\n  - triage', true],
  ['areas: [imaging,\n  triage]', true],
  ["'areas': [triage]", true],
  ['areas: [imaging]\nareas: [triage]', true],
  ['areas: [triage] # the first', true],
];

const test = suite('the entries of an area');

for (const [header, isIn] of ROWS) {
  test(JSON.stringify(header), () => {
    const text = `---\ntitle: Example\n${header}\nreviewed: 2026-11-20`;
    const [whole, none] = [new Set(['triage']), new Set<string>()];
    for (const file of ['capabilities/example.md', 'requirements/example.md'])
      assert.is(inAreas({ whole, inPart: none })(file, text), isIn, file);
    assert.is(inAreas({ whole: none, inPart: whole })('capabilities/example.md', text), isIn);
  });
}

test.run();
