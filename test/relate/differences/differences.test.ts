// What is told of a difference: both sides, why, what would end it, who must agree, and what serves both.

import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Need } from '../../../src/model/entry.generated.ts';
import { differences } from '../../../src/relate/differences/differences.ts';
import { realCatalogue } from '../../harness/realCatalogue.ts';
import { type Asked, catalogueOf, DAY, differencesOf, fileOf } from './rows.ts';

const asks = (header: NonNullable<Asked['header']>, ...needs: Partial<Need>[]): Asked => ({ needs, header });
const kept = (operator: 'one-of' | 'includes', ...value: string[]) =>
  ({ parameter: 'kept-at', operator, value }) as const;
const wait = (value: number, unit: string) => ({ parameter: 'wait', operator: 'at-most', value, unit }) as const;
const only = (a: Asked, b: Asked) => {
  const [difference] = differencesOf([{ a, b }])[0] ?? [];
  assert.ok(difference);
  return difference;
};

const test = suite('where bodies differ');

test('live facial recognition in vehicles and at fixed sites is found in the catalogue, with what serves both', () => {
  const catalogue = realCatalogue();
  const [a, b] = ['requirement/blc-2024-lfr-framework', 'requirement/swp-2025-fixed-lfr'];
  const pair = { a, b, score: 1, confirmed: false, reasons: [] };
  const setting = differences(catalogue, [pair], DAY).find(({ parameter }) => parameter === 'setting');
  assert.is(setting?.band, 'conflict');
  assert.match(setting?.a.value ?? '', /^Vehicle/);
  assert.is(setting?.b.value, 'Fixed site');
  assert.equal(setting?.agreement, ['organisation/blc', 'organisation/south-wales']);
  assert.ok(setting?.bridgedBy.includes('capability/corsight-digital-barriers-lfr'));
});

test('each side names its file and the line of its need', () => {
  const { a, b } = only(asks({}, wait(1, 'day'), kept('one-of', 'shed')), asks({}, kept('one-of', 'cave', 'barn')));
  assert.equal([a.id, a.file, a.line, a.value], ['requirement/row-0-a', 'requirements/row-0-a.md', 2, 'Shed']);
  assert.equal([b.id, b.file, b.value], ['requirement/row-0-b', 'requirements/row-0-b.md', 'Cave or Barn']);
});

test('values are told in words, with their limits and whether they were read in', () => {
  const { a, b } = only(
    asks({}, { ...wait(2, 'day'), for: 'urgent cases', nation: 'scotland' }),
    asks({}, { ...wait(1, 'hour'), basis: 'read-in', for: 'urgent cases' }),
  );
  assert.is(a.value, 'at most 2 days (for urgent cases, in Scotland)');
  assert.is(b.value, 'at most 1 hour (for urgent cases, read in)');
});

test('those agree who can speak for it today: of a body that has ended its successor', () => {
  const { agreement } = only(
    asks({ 'raised-by': ['old-shore', 'no-shore'] }, kept('one-of', 'shed')),
    asks({}, kept('one-of', 'cave')),
  );
  assert.equal(agreement, ['organisation/new-shore', 'organisation/no-shore', 'organisation/south-shore']);
});

test('a capability of a shared area that meets both bridges them; one that meets one, or is elsewhere, does not', () => {
  const row = { a: asks({}, kept('one-of', 'shed')), b: asks({}, kept('one-of', 'cave')) };
  const more = [
    capability('both', 'street-kiosks', ['cave', 'shed']),
    capability('one', 'street-kiosks', ['shed']),
    capability('elsewhere', 'disk-copies', ['cave', 'shed']),
  ];
  assert.equal(differencesOf([row], more)[0]?.[0]?.bridgedBy, ['capability/both']);
});

test('each difference of an area is told its own bridges, whatever was asked before it', () => {
  const between = (one: string, other: string) => ({
    a: asks({}, kept('one-of', one)),
    b: asks({}, kept('one-of', other)),
  });
  const rows = [between('shed', 'cave'), between('cave', 'barn'), between('shed', 'barn'), between('cave', 'shed')];
  const more = [
    capability('dry', 'street-kiosks', ['cave', 'shed']),
    capability('high', 'street-kiosks', ['barn', 'shed']),
  ];
  assert.equal(
    differencesOf(rows, more).map(([found]) => found?.bridgedBy),
    [['capability/dry'], [], ['capability/high'], ['capability/dry']],
  );
});

test('the smallest change: two settings, a step up or down, or the stricter for both', () => {
  const resolution = (a: Partial<Need>, b: Partial<Need>) => only(asks({}, a), asks({}, b)).resolution;
  assert.match(
    resolution(kept('one-of', 'shed'), kept('includes', 'cave')),
    /two settings in one specification, Shed and Cave/,
  );
  assert.match(
    resolution({ ...wait(1, 'day'), operator: 'at-most' }, { ...wait(48, 'hour'), operator: 'at-least' }),
    /^Raise “Row 0 a” from 24 hours to 48 hours, or lower “Row 0 b” from 48 hours to 24 hours\.$/,
  );
  assert.match(
    resolution(
      { parameter: 'depth', operator: 'at-least', value: 'whole' },
      { parameter: 'depth', operator: 'at-most', value: 'look' },
    ),
    /^Raise “Row 0 b” from Look to Whole/,
  );
  assert.match(
    resolution(wait(1, 'day'), wait(2, 'day')),
    /^Ask for at most 1 day in one specification, which serves both/,
  );
  assert.match(
    resolution(kept('includes', 'shed'), kept('includes', 'shed', 'cave')),
    /^Ask for Shed and Cave in one specification, which serves both, or let “Row 0 b” move to Shed\.$/,
  );
  assert.match(
    resolution(kept('includes', 'shed', 'cave'), kept('includes', 'barn', 'shed')),
    /^Ask for both in one specification: Shed and Cave; Barn and Shed\.$/,
  );
  assert.match(
    resolution(
      { parameter: 'run-at', operator: 'is', value: 'force' },
      { parameter: 'run-at', operator: 'is', value: 'nation' },
    ),
    /^Let “Row 0 a” move from Force to Nation/,
  );
});

test('what a body has since changed conflicts with nobody, and what it has not changed still does', () => {
  const isolated = { parameter: 'keeps-data', operator: 'is', value: false } as const;
  const rows = [
    {
      a: asks({}, kept('one-of', 'shed'), isolated),
      b: asks({ raised: '2026-05', 'raised-by': ['north-shore'] }, kept('one-of', 'barn')),
    },
    {
      a: asks({ 'raised-by': ['south-shore'] }, kept('one-of', 'cave'), { ...isolated, value: true }),
      b: asks({ 'raised-by': ['far-shore'] }, kept('one-of', 'cave')),
    },
  ];
  const pair = (a: string, b: string) => ({
    a: `requirement/${a}`,
    b: `requirement/${b}`,
    score: 1,
    confirmed: false,
    reasons: [],
  });
  const found = differences(
    catalogueOf(rows),
    [pair('row-0-a', 'row-0-b'), pair('row-0-a', 'row-1-a'), pair('row-0-b', 'row-1-a')],
    DAY,
  );
  assert.equal(
    found.map(({ band, parameter, a, b }) => `${band} ${parameter} ${a.id.slice(12)} ${b.id.slice(12)}`),
    [
      'conflict keeps-data row-0-a row-1-a',
      'conflict kept-at row-0-b row-1-a',
      'changed kept-at row-0-a row-0-b',
      'differs kept-at row-0-a row-1-a',
    ],
  );
});

test.run();

function capability(id: string, area: string, settings: readonly string[]) {
  return fileOf(`capabilities/${id}.md`, {
    title: `The ${id} one`,
    kind: 'tool',
    summary: `Keeps things in a place, the ${id} one.`,
    supplier: 'pewter-works',
    areas: [area],
    standing: 'recorded',
    lifecycle: { status: 'active' },
    offers: { 'kept-at': settings },
    evidence: [{ shows: 'where it is kept', url: `https://pewter-works.example/${id}`, accessed: '2026-10-01' }],
    reviewed: '2026-10-02',
  });
}
