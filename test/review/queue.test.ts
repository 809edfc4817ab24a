// What waits, for whom, and for how long.

import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { compare } from '../../src/compare.ts';
import { listFiles } from '../../src/read/files.ts';
import { queueOf } from '../../src/review/queue.ts';
import type { Review } from '../../src/review/review.ts';

const baseFiles = listFiles('test/contract/catalogue');
const test = suite('queue');

test('the oldest first, each with its age, its areas, for whom it waits, and what it does', () => {
  const own = reviewBy('pewter-team', 'An officer sets', 'The officer sets');
  const strange = reviewBy('somebody', 'title: Kestrel booth', 'title: Kestrel stand');
  const faulty = reviewBy('pewter-team', 'setting: [street, vehicle]', 'setting: [moon]');
  const lines = queueOf(
    [
      { name: '#3', opened: '2026-11-20', review: own },
      { name: '#2', opened: '2026-11-01', review: strange },
      { name: '#1', opened: '2026-11-20', review: faulty },
    ],
    '2026-11-23',
  );
  assert.equal(
    lines.map(({ name, age, waitsFor, areas }) => ({ name, age, waitsFor, areas })),
    [
      { name: '#2', age: 22, waitsFor: 'author', areas: ['street-kiosks'] },
      { name: '#1', age: 3, waitsFor: 'author', areas: ['street-kiosks'] },
      { name: '#3', age: 3, waitsFor: 'supplier/pewter-works', areas: ['street-kiosks'] },
    ],
  );
  assert.ok(lines.every(({ decision }) => decision.length > 0));
  assert.equal(
    lines.map(({ effect }) => effect),
    ['changed Kestrel stand (title)', 'changed Kestrel booth (offers)', 'changed Kestrel booth (text)'],
  );
});

test('nothing waits', () => assert.equal(queueOf([], '2026-11-23'), []));

test.run();

function reviewBy(author: string, from: string, to: string): Review {
  const file = 'capabilities/kestrel-booth.md';
  const text = new TextDecoder().decode(baseFiles.find((one) => one.file === file)?.bytes);
  assert.ok(text.includes(from));
  const bytes = new TextEncoder().encode(text.replace(from, to));
  const files = [{ path: `catalogue/${file}`, file, change: 'changed' as const }];
  const about = { base: 'base', head: 'head', author, asOf: '2026-11-23', files, unknown: [] };
  return compare({ ...about, baseFiles, headFiles: [{ file, bytes }] });
}
