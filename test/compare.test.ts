// Of a large catalogue a review reads what the change can concern, and says what it would say after reading all.

import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { compare } from '../src/compare.ts';
import { readAndCheck } from '../src/compile.ts';
import { generate } from '../src/generate/generate.ts';
import type { RawFile } from '../src/model/source.ts';
import { listFiles } from '../src/read/files.ts';
import { areasIn } from '../src/review/inAreas.ts';
import { machineForm } from '../src/review/machineForm.ts';
import type { Review } from '../src/review/review.ts';

const DAY = '2026-11-23';
const words = listFiles('catalogue').filter(({ file }) => file.startsWith('vocabulary/') || file === 'site.yml');
const { vocabulary } = readAndCheck(words, { asOf: DAY }).catalogue;
const made = [...generate({ entries: 500, seed: 3, day: DAY, vocabulary })].filter(({ file }) => file !== 'site.yml');
const texts = new Map(made.map(({ file, text }) => [file, text]));

const test = suite('a review of a large catalogue');

test('tells the same of changes that others feel', () => {
  const offers = some('capabilities/', /^ {2}delivery: \[software/m, 4);
  const asked = some('requirements/', /^seeks: (?:product|service)/m, 3);
  const moved = some('capabilities/', /^areas: \[/m, 1);
  const after = new Map([
    ...offers.map((file) => edited(file, /^ {2}delivery: .*$/m, '  delivery: [equipment]')),
    ...asked.map((file) => edited(file, /basis: read-in/, 'basis: stated')),
    ...moved.map((file) => edited(file, /^areas: .*$/m, 'areas: [triage, redaction]')),
  ]);
  const found = sameOf(texts, after);
  assert.ok(found.effects.matches.gained.length > 0 && found.effects.matches.lost.length > 0);
});

test('reads on where the few that it reads of an area have a gap: one review closes it that another has not closed', () => {
  const crowd = crowdedArea();
  const inCrowd = [...texts.keys()].filter((file) => isIn(file, crowd));
  const old = new Map([...texts, ...inCrowd.map((file) => edited(file, /^reviewed: .*$/m, 'reviewed: 2020-01-01'))]);
  const onSale = inCrowd.filter((file) => !/^(?:nature|lifecycle):/m.test(texts.get(file) ?? ''));
  const [first = '', last = ''] = [onSale.at(0), onSale.at(-1)];
  const renewed = edited(first, /^reviewed: .*$/m, 'reviewed: 2026-11-20');
  assert.equal(gapsIn(sameOf(old, new Map([renewed]))), ['closed stale']);
  // One that stays as it was has been reviewed, though not one of the few.
  const withOne = new Map([...old, [last, texts.get(last) ?? '']]);
  assert.equal(gapsIn(sameOf(withOne, new Map([renewed]))), []);
});

test('finds the text of an entry in one that has nothing else to do with it, and no more once that is mended', () => {
  const [own = '', ...rest] = some('capabilities/', /^areas: \[/m, 9);
  const before = new Map([...texts, withBody(rest.at(-1) ?? '')]);
  const copied = new Map([withBody(own)]);
  assert.ok(sameOf(before, copied).findings.some(({ code }) => code === 'same-body'));
  sameOf(new Map([...before, ...copied]), new Map([[own, texts.get(own) ?? '']]));
});

test.run();

/** Reviews the change with and without reading all, and holds the two to each other. */
function sameOf(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): Review {
  const trees = {
    base: 'a',
    head: 'b',
    author: 'someone',
    asOf: DAY,
    unknown: [],
    files: Array.from(after.keys(), (file) => ({ path: file, file, change: 'changed' as const })),
    baseFiles: [...words, ...raws(before)],
    headFiles: raws(after),
  };
  const [whole, part] = [Number.POSITIVE_INFINITY, 0].map((readWhole) => compare({ ...trees, readWhole }));
  assert.ok(whole && part);
  const { read = 0, all = 0 } = part.change.lookedAt ?? {};
  assert.ok(read > 0 && read < all, `${read} of ${all}`);
  assert.equal({ ...machineForm(part), lookedAt: undefined }, { ...machineForm(whole), lookedAt: undefined });
  return part;
}

function gapsIn({ effects }: Review): string[] {
  return effects.gaps.reasons.map(({ change, reason }) => `${change} ${reason}`);
}

function raws(some: ReadonlyMap<string, string>): RawFile[] {
  return Array.from(some, ([file, text]) => ({ file, bytes: new TextEncoder().encode(text) }));
}

function some(folder: string, pattern: RegExp, count: number): string[] {
  const found = [...texts].filter(([file, text]) => file.startsWith(folder) && pattern.test(text));
  return found.slice(0, count).map(([file]) => file);
}

function edited(file: string, from: RegExp, to: string): [string, string] {
  const text = texts.get(file) ?? '';
  assert.match(text, from);
  return [file, text.replace(from, to)];
}

/** The same entry with another text, which has a letter that is not plain. */
function withBody(file: string): [string, string] {
  return edited(
    file,
    /\n---\n[\s\S]*$/,
    '\n---\n\nIt reads naïvely what a telephone holds, and shows it in one list, day by day.\n',
  );
}

/** An area with so many capabilities that not all are read at first, and something asked for in it. */
function crowdedArea(): string {
  const counts = new Map<string, number>();
  for (const [file, text] of texts)
    if (file.startsWith('capabilities/'))
      for (const area of areasIn(text) ?? []) counts.set(area, (counts.get(area) ?? 0) + 1);
  const [area = '', count = 0] = [...counts].sort(([, a], [, b]) => b - a)[0] ?? [];
  assert.ok(count > 20, `${area}: ${count}`);
  return area;
}

function isIn(file: string, area: string): boolean {
  return file.startsWith('capabilities/') && (areasIn(texts.get(file) ?? '') ?? []).includes(area);
}
