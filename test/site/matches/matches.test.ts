// The comparison on a page: every row of the contract's table is a cell of it, and every cell leads to the two lines behind it.

import { readFileSync } from 'node:fs';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { readFormPlace } from '../../../src/model/formAddress.ts';
import { CapabilityPage } from '../../../src/site/components/CapabilityPage.tsx';
import { RequirementPage } from '../../../src/site/components/RequirementPage.tsx';
import { documentOf } from '../../../src/site/html.tsx';
import { builtFolder } from '../../browser/site.ts';
import { builtPages } from '../builtPages.ts';
import { none } from '../offenders.ts';
import { smallView } from '../smallView.ts';
import { allRows } from './allRows.ts';
import { type Cell, cellsOf } from './cells.ts';

const WORDS: Readonly<Record<string, string>> = { met: 'Met', 'not-met': 'Not met', 'not-stated': 'Not stated' };
const LINE = /\/([a-z]+\/[a-z0-9-]+\.md)#L(\d+)$/;

const test = suite('matches on pages');
const { files, halves } = allRows();
const view = smallView(files);
const { requirement: requirements, capability: capabilities } = view.catalogue.entries;

for (const { requirement, capability, rows } of halves) {
  test(`${rows.length} rows of the table of matches are cells of the page of ${requirement}`, () => {
    const entry = requirements.get(requirement);
    assert.ok(entry);
    const { cells } = cellsOf(documentOf(RequirementPage({ view, entry })));
    const own = cells.filter(({ row }) => row === `/capabilities/${capability}/`);
    assert.is(own.length, rows.length);
    none(rows.flatMap((row, place) => (isAs(own[place], row.result) ? [] : [`${row.says}: ${own[place]?.text}`])));
  });

  test(`and of the page of ${capability}`, () => {
    const entry = capabilities.get(capability);
    assert.ok(entry);
    const { cells } = cellsOf(documentOf(CapabilityPage({ view, entry })));
    const own = cells.filter(({ row }) => row === `/requirements/${requirement}/`);
    assert.equal(
      own.map(({ need }) => need),
      rows.map(({ parameter }) => parameter),
    );
    none(rows.flatMap((row, place) => (isAs(own[place], row.result) ? [] : [`${row.says}: ${own[place]?.text}`])));
  });
}

test('who meets more stands first, and no word of a title moves anybody', () => {
  const order = (title: string) => {
    const file = 'capabilities/offers-0.md';
    const view = smallView({ ...files, [file]: files[file]?.replace('Offer 0', title) ?? '' });
    const entry = view.catalogue.entries.requirement.get('asks-0');
    assert.ok(entry);
    const { cells } = cellsOf(documentOf(RequirementPage({ view, entry })));
    return [...new Set(cells.map(({ row }) => row))];
  };
  assert.equal(order('AAA First'), order('Zzz Last'));
});

test('on the real pages every cell leads to a line that asks, and to one that offers or to the form', async () => {
  const pages = builtPages(await builtFolder()).filter(({ url }) => /^\/(requirements|capabilities)\/./.test(url));
  const read = new Map<string, readonly string[]>();
  let seen = 0;
  const wrong = pages.flatMap(({ url, html }) => {
    const { cells, heads } = cellsOf(html);
    seen += cells.length;
    const isMatrix = url.startsWith('/requirements/');
    const perRow = isMatrix ? heads.length : 0;
    return cells.flatMap((cell, at) => {
      const asking = isMatrix
        ? heads[at % perRow]?.links[0]
        : cell.links.find((link) => link.includes('/requirements/'));
      const faults = faultsOf(cell, lineAt(asking), isMatrix ? cell.row : url);
      return faults.map((fault) => `${url} ${cell.row} ${cell.text}: ${fault}`);
    });
  });
  none(wrong);
  assert.ok(seen > 3000, `${seen} cells`);

  function lineAt(address: string | undefined): string {
    const [, file = '', line = ''] = LINE.exec(address ?? '') ?? [];
    if (file && !read.has(file)) read.set(file, readFileSync(`catalogue/${file}`, 'utf8').split('\n'));
    return read.get(file)?.[Number(line) - 1] ?? '';
  }

  function faultsOf(cell: Cell, asked: string, capability: string): string[] {
    const parameter = /parameter: ([a-z-]+)/.exec(asked)?.[1];
    if (!parameter) return [`no line asks: ${asked}`];
    const [, id = ''] = /^\/capabilities\/(.+)\/$/.exec(capability) ?? [];
    const offer = cell.links.find((link) => link.includes(`/capabilities/${id}.md`));
    const form = cell.links.find((link) => link.startsWith('/propose/capability/'));
    const isOffered = offer !== undefined && new RegExp(`^( {2}${parameter}|assurance):`).test(lineAt(offer));
    if (cell.answer !== 'not-stated') return isOffered && !form ? [] : [`no line offers ${parameter}: ${offer}`];
    const place = readFormPlace('capability', form?.split('#')[1] ?? '');
    const isAtField = [`/offers/${parameter}`, '/assurance'].includes(place.field ?? '');
    return place.of === id && isAtField && (offer === undefined || isOffered) ? [] : [`it leads to ${form}`];
  }
});

test.run();

function isAs(cell: Cell | undefined, result: string): boolean {
  return cell?.answer === result && cell.text.includes(WORDS[result] ?? '?');
}
