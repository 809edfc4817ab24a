// Each folder of `cases` holds a file and the findings that reading it gives: "line:column code field-or-words".

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { Finding } from '../../src/model/finding.ts';
import { read } from '../../src/read/read.ts';

const CASES = new URL('cases/', import.meta.url);

for (const name of readdirSync(CASES).sort()) {
  test(name, () => {
    const folder = new URL(`${name}/`, CASES);
    const isYaml = existsSync(new URL('entry.yml', folder));
    const bytes = readFileSync(new URL(isYaml ? 'entry.yml' : 'entry.md', folder));
    const expected = readFileSync(new URL('expected.txt', folder), 'utf8').split('\n').filter(Boolean);
    const { sources, findings } = read([{ file: isYaml ? 'vocabulary/entry.yml' : 'capabilities/entry.md', bytes }]);

    assert.equal(findings.map(placeAndCode), expected.map(firstTwoWords));
    for (const [index, line] of expected.entries()) assertSays(findings[index], line.split(' ').slice(2).join(' '));
    assert.is(sources.length, expected.length === 0 ? 1 : 0);
  });
}

function placeAndCode({ line, column, code }: Finding): string {
  return `${line}:${column} ${code}`;
}

function firstTwoWords(line: string): string {
  return line.split(' ').slice(0, 2).join(' ');
}

function assertSays(finding: Finding | undefined, words: string): void {
  const { field = '', message = '', hint = '' } = finding ?? {};
  if (words.startsWith('/')) assert.is(field, words);
  else assert.ok(`${message} ${hint}`.includes(words), `"${message} ${hint}" should say "${words}"`);
  assert.match(message, /^Unexpected .+, expected .+\.$/);
}

test.run();
