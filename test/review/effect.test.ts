// Requirements added to the contract's catalogue → what the review of that says that it does to the others.

import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { compare } from '../../src/compare.ts';
import { listFiles } from '../../src/read/files.ts';
import type { Review } from '../../src/review/review.ts';

const contract = listFiles('test/contract/catalogue');
const test = suite('the effect of a change');

const street = { id: 'in-street', by: 'quibblemere', does: 'read-messages', setting: 'street', repeats: 'somewhere' };
const somewhere = { ...street, id: 'somewhere', setting: '', repeats: '' };
const station = { ...street, id: 'in-station', by: 'nowhere-centre', does: 'copy-disk', setting: 'station' };

test('a conflict with what it repeats only by way of a third is told', () => {
  const review = added([street, somewhere], [station]);
  assert.equal(tied(review), ['in-station somewhere']);
  assert.equal(clashing(review), ['setting: in-station in-street']);
});

test('a conflict between two that a new one brings together is told', () => {
  const apart = [street, station].map((asked) => ({ ...asked, repeats: '' }));
  const review = added(apart, [{ ...somewhere, repeats: 'in-street, in-station' }]);
  assert.equal(clashing(review), ['setting: in-station in-street']);
});

test.run();

type Asked = typeof street;

function added(before: readonly Asked[], after: readonly Asked[]): Review {
  const [base, headFiles] = [before, after].map((asked) => asked.map(fileOf));
  const files = (headFiles ?? []).map(({ file }) => ({ path: `catalogue/${file}`, file, change: 'added' as const }));
  const about = { base: 'base', head: 'head', author: 'somebody', asOf: '2026-11-23', files, unknown: [] };
  const review = compare({ ...about, baseFiles: [...contract, ...(base ?? [])], headFiles: headFiles ?? [] });
  assert.equal(review.findings, []);
  return review;
}

function fileOf({ id, by, does, setting, repeats }: Asked) {
  const text = `---
title: ${id}
summary: What ${id} asks for, and where it is to stand.
raised-by: [${by}]
standing: recorded
seeks: equipment
raised: 2026-03
areas: [street-kiosks]
needs:
  - {parameter: functions, operator: includes, value: [${does}], basis: stated}
${setting && `  - {parameter: setting, operator: one-of, value: [${setting}], basis: stated}\n`}repeats: [${repeats}]
source: {title: A paper, url: 'https://quibblemere.example/', accessed: 2026-10-01, read: whole, from: official}
reviewed: 2026-10-02
---
It is to ${does} ${setting} ${repeats}
`;
  return {
    file: `requirements/${id}.md`,
    bytes: new TextEncoder().encode(repeats ? text : text.replace(/^repeats.*\n/m, '')),
  };
}

function tied({ effects }: Review): string[] {
  return effects.repetitions.opened.map(({ a, b }) => names(a, b)).filter((names) => !names.includes('readers'));
}

function clashing({ effects }: Review): string[] {
  const clashes = effects.conflicts.opened.map(({ parameter, a, b }) => `${parameter}: ${names(a.id, b.id)}`);
  return clashes.filter((clash) => !clash.includes('readers'));
}

function names(...references: string[]): string {
  return references
    .map((reference) => reference.replace('requirement/', ''))
    .sort()
    .join(' ');
}
