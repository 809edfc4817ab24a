// Each folder of cases/ is laid over base/, a small fictional catalogue; expected.txt lists what the check must say.
//
// A line of expected.txt: FILE:LINE:COLUMN SEVERITY CODE [part of the hint]. removed.txt lists files of base/ to leave out.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { check } from '../../src/check/check.ts';
import { CATALOGUE_RULES, ENTRY_RULES } from '../../src/check/rules.ts';
import { byPlace, type Finding } from '../../src/model/finding.ts';
import type { RawFile } from '../../src/model/source.ts';
import { listFiles } from '../../src/read/files.ts';
import { read } from '../../src/read/read.ts';

const HERE = import.meta.dirname;
const DAY = '2030-02-01';
const NOT_CONTENT = ['expected.txt', 'removed.txt'];

for (const name of readdirSync(join(HERE, 'cases')).sort()) {
  test(name.replaceAll('-', ' '), () => {
    const folder = join(HERE, 'cases', name);
    const expected = linesOf(join(folder, 'expected.txt'));
    const findings = findingsIn(overlaid(folder));
    assert.is(findings.map(placeOf).join('\n'), expected.map(placeIn).join('\n'));
    for (const [index, line] of expected.entries()) {
      const hint = line.split(' ').slice(3).join(' ');
      assert.ok(
        findings[index]?.hint?.includes(hint) || hint === '',
        `${line}\nbut the hint is: ${findings[index]?.hint}`,
      );
    }
  });
}

test('nothing is wrong with the catalogue on which the cases rest', () => {
  assert.equal(findingsIn(listFiles(join(HERE, 'base'))), []);
});

test('every house rule has a case', () => {
  const told = readdirSync(join(HERE, 'cases')).flatMap((name) => linesOf(join(HERE, 'cases', name, 'expected.txt')));
  const codes = new Set(told.map((line) => line.split(' ')[2]));
  const rules = [...ENTRY_RULES, ...CATALOGUE_RULES].map(([, { code }]) => code);
  assert.equal(
    rules.filter((code) => !codes.has(code)),
    [],
  );
});

function findingsIn(files: readonly RawFile[]): Finding[] {
  const { sources, findings } = read(files);
  return [
    ...findings,
    ...check(sources, { asOf: DAY, today: DAY, unread: findings.map(({ file }) => file) }).findings,
  ].sort(byPlace);
}

function overlaid(folder: string): RawFile[] {
  const own = listFiles(folder).filter(({ file }) => !NOT_CONTENT.includes(file));
  const hidden = new Set([...own.map(({ file }) => file), ...linesOf(join(folder, 'removed.txt'))]);
  return [...listFiles(join(HERE, 'base')).filter(({ file }) => !hidden.has(file)), ...own];
}

function linesOf(path: string): string[] {
  return existsSync(path)
    ? readFileSync(path, 'utf8')
        .split('\n')
        .filter((line) => line !== '')
    : [];
}

function placeOf({ file, line, column, severity, code }: Finding): string {
  return `${file}:${line}:${column} ${severity} ${code}`;
}

function placeIn(line: string): string {
  return line.split(' ').slice(0, 3).join(' ');
}

test.run();
