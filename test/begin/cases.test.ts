// Each folder of cases/ is what somebody brings and what they type then; expected.md is the entry that comes of it.
//
// notes.txt: the code of each note that they are given, and after a colon words that are in it.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { begin } from '../../src/begin.ts';
import { bring } from '../../src/bring/bring.ts';
import { readAndCheck } from '../../src/compile.ts';
import { hasErrors } from '../../src/model/finding.ts';
import { parseReference } from '../../src/model/reference.ts';
import { listFiles } from '../../src/read/files.ts';
import { person } from '../ask/person.ts';

const CASES = join(import.meta.dirname, 'cases');
const DAY = '2026-11-23';
const MADE_UP = listFiles('test/contract/catalogue');
/** To the words of the real catalogue a publiccode.yml is mapped; of the made-up one there are the suppliers. */
const REAL_WORDS = [
  ...MADE_UP.filter(({ file }) => file.startsWith('suppliers/')),
  ...listFiles('catalogue').filter(({ file }) => file.startsWith('vocabulary/') || file === 'site.yml'),
];
const cases = suite('an entry begins');

for (const name of readdirSync(CASES).sort())
  cases(name.replaceAll('-', ' '), async () => {
    const [reference = '', ...answers] = linesOf(name, 'answers.txt');
    const entry = parseReference(reference);
    assert.ok(entry);
    const brought = readdirSync(join(CASES, name)).find((file) => /\.(?:json|yml)$/.test(file)) ?? '';
    const files = brought.endsWith('.yml') ? REAL_WORDS : MADE_UP;
    const { catalogue, findings } = readAndCheck(files, { asOf: DAY });
    assert.not(hasErrors(findings));
    const { header, body, notes } = await bring(join(CASES, name, brought), { kind: entry.kind, catalogue, day: DAY });
    assert.is(
      notes.length,
      linesOf(name, 'notes.txt').length,
      notes.map(({ code, text }) => `${code}: ${text}`).join('\n'),
    );
    for (const [at, line] of linesOf(name, 'notes.txt').entries()) {
      const [code, words = ''] = line.split(': ');
      assert.is(notes[at]?.code, code);
      assert.ok(notes[at]?.text.includes(words), `${notes[at]?.text} has "${words}"`);
    }
    const talk = person(answers);
    const stated = { header: { reviewed: DAY, standing: 'recorded', ...header }, body };
    const outcome = await begin({ entry, stated, files, days: { asOf: DAY, today: DAY }, talk });
    assert.equal('hindrance' in outcome ? outcome : [], []);
    assert.equal(talk.left, []);
    assert.is('changes' in outcome && outcome.changes[0]?.text, readFileSync(join(CASES, name, 'expected.md'), 'utf8'));
  });

cases.run();

function linesOf(name: string, file: string): string[] {
  return readFileSync(join(CASES, name, file), 'utf8')
    .replace(/\n$/, '')
    .split('\n');
}
