// Duplicates are found, and what merely resembles is left alone: variants of real entries, half of them never looked at in tuning.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { type DuplicateIndex, indexListed } from '../../../src/review/duplicates/duplicates.ts';
import { listedIn, type Repeatable } from '../../../src/review/duplicates/listed.ts';
import type { Described, Listed } from '../../../src/review/duplicates/traits.ts';
import { realCatalogue } from '../../harness/realCatalogue.ts';

type Variant = Described & { readonly of: string; readonly how: string };
type Half = { readonly same: readonly Variant[]; readonly different: readonly string[] };

const catalogue = realCatalogue();
const listed = new Map<string, Listed[]>();
const indexes = new Map<string, DuplicateIndex>();
for (const kind of ['capability', 'supplier'] as const satisfies Repeatable[]) {
  listed.set(kind, listedIn(catalogue, kind));
  indexes.set(kind, indexListed(listedIn(catalogue, kind)));
}
const test = suite('duplicates');

for (const half of ['tuning', 'held-out']) {
  test(`of the ${half} half, nine in ten duplicates are found, and nine in ten that are told are ones`, () => {
    const { found, missed, wrong } = judged(
      JSON.parse(readFileSync(join(import.meta.dirname, `${half}.json`), 'utf8')),
    );
    const [recall, precision] = [found / (found + missed.length), found / (found + wrong.length)];
    assert.ok(recall >= 0.9 && precision >= 0.9, JSON.stringify({ recall, precision, missed, wrong }));
  });
}

const FEW: Listed[] = [
  {
    reference: 'capability/kestrel',
    title: 'Kestrel booth',
    supplier: 'Pewter Works',
    website: 'https://pewter.example/kestrel',
    summary: 'Reads a phone in the street.',
  },
  {
    reference: 'capability/plover',
    title: 'Plover bench',
    supplier: 'Pewter Works',
    website: 'https://pewter.example/plover',
  },
];

const ASKED: readonly (readonly [string, Described, readonly string[]])[] = [
  [
    'the same title from the same supplier',
    { title: 'kestrel Booth', supplier: 'Pewter Works Ltd' },
    ['capability/kestrel'],
  ],
  [
    'another name at the same address, in other words',
    {
      title: 'Pavement reader',
      supplier: 'Pewter Works GmbH',
      website: 'https://www.pewter.example/kestrel/',
      summary: 'Officers read phones with it in any street.',
    },
    ['capability/kestrel'],
  ],
  [
    'another product of the same supplier',
    { title: 'Heron shelf', supplier: 'Pewter Works', website: 'https://pewter.example/heron' },
    [],
  ],
  ['nothing but a title that is still being typed', { title: 'K' }, []],
];

for (const [what, described, references] of ASKED) {
  test(`asked for ${what}`, () => {
    const like = indexListed(FEW).like(described);
    assert.equal(
      like.map(({ reference }) => reference),
      references,
    );
    assert.ok(like.every(({ score, reasons }) => score >= 0.5 && score <= 1 && reasons.length > 0));
  });
}

test.run();

function judged({ same, different }: Half): { found: number; missed: string[]; wrong: string[] } {
  const missed: string[] = [];
  const wrong: string[] = [];
  for (const variant of same) {
    const told = indexOf(variant.of)
      .like(variant)
      .map(({ reference }) => reference);
    if (!told.includes(variant.of)) missed.push(variant.of);
    wrong.push(...told.filter((reference) => reference !== variant.of));
  }
  for (const own of different) {
    const described = listed.get(kindOf(own))?.find(({ reference }) => reference === own);
    assert.ok(described, `${own} is no longer listed: choose another`);
    wrong.push(
      ...indexOf(own)
        .like(described, own)
        .map(({ reference }) => `${own} ~ ${reference}`),
    );
  }
  return { found: same.length - missed.length, missed, wrong };
}

function indexOf(reference: string): DuplicateIndex {
  return indexes.get(kindOf(reference)) ?? indexListed([]);
}

function kindOf(reference: string): string {
  return reference.split('/')[0] ?? '';
}
