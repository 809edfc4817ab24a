// A report of a large change fits into a comment: what is left out is cut between rows, and a line says so.

import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { compare } from '../../../src/compare.ts';
import { commentText } from '../../../src/forge/commentText.ts';
import { proposalOutcome, proposalSummary } from '../../../src/proposal.ts';
import { listFiles } from '../../../src/read/files.ts';
import { renderReview } from '../../../src/review/markdown/markdown.ts';
import { fitted, fittedParts } from '../../../src/review/markdown/room.ts';
import type { Review } from '../../../src/review/review.ts';
import { cutLines } from '../../../src/text/cutLines.ts';

const baseFiles = listFiles('test/contract/catalogue');
const test = suite('the room of a comment');

test('a small change is told whole', () => {
  const report = renderReview(added(1));
  assert.not.match(report, /Left out|were read/);
});

test('of a large one, decision and checklist stay, and what is cut is cut between rows', () => {
  const review = added(150);
  const report = renderReview(review);
  assert.ok(report.length <= 55_000, `${report.length}`);
  const [upToEntries = '', entries = ''] = report.split('### New: ', 2);
  for (const part of ['Not allowed', '### Look at']) assert.ok(upToEntries.includes(part), part);
  assert.ok(entries.length > 0);
  assert.match(report, /^Left out here: .*more entries\..*review\.json.*$/m);
  for (const line of report.split('\n')) if (line.startsWith('|')) assert.match(line, / \|$|^\|.*\|$/);
  assert.is(report.match(/^<details>/gm)?.length, report.match(/^<\/details>/gm)?.length);
  for (const heading of ['### What else changes', '### Findings']) assert.is(report.split(heading).length, 2, heading);
});

test('the summary of a job tells each finding once', () => {
  const review = added(1, 'setting: [moon]');
  assert.ok(review.findings.length > 0);
  const summary = proposalSummary(review, proposalOutcome(review, 'catalogue'));
  assert.is(summary.split('moon').length, 1 + summary.split('\n').filter((line) => line.includes('moon')).length);
  assert.not.match(summary, '### Findings');
  assert.match(summary, '### All findings');
});

test('of a large catalogue the report says in one line how far it looked', () => {
  const review = added(1);
  const limited = { ...review, change: { ...review.change, lookedAt: { read: 12, all: 3456 } } };
  assert.match(renderReview(limited), /^This catalogue has 3456 files: only the 12 .*$/m);
});

test('folds that are cut are closed', () => {
  const text = `<details><summary>More</summary>\n\n${'| a | b |\n'.repeat(50)}\n</details>`;
  const { text: cut, left } = cutLines(text, 200);
  assert.ok(cut.length <= 200);
  assert.match(cut, /\| a \| b \|\n\n<\/details>$/);
  assert.is(cut.match(/\| a/g)?.length, 50 - left);
  assert.equal(cutLines(text, 5000), { text, left: 0 });
  assert.match(fitted(text, 500), /Left out here: \d+ more rows\./);
});

test('parts that do not fit are counted', () => {
  const parts = Array.from({ length: 9 }, (_, index) => `Part ${index}\n${'row\n'.repeat(100)}`);
  const few = fittedParts(parts, 1700);
  assert.ok(few.join('\n\n').length <= 1700);
  assert.match(few.at(-1) ?? '', /Left out here: \d+ more rows and [5-8] more entries\./);
  assert.equal(fittedParts(parts, 10_000), parts);
});

test('a report that grew while it was made harmless is cut between rows, too', () => {
  const comment = commentText(`First\n${'| @a #1 https://x.example/ |\n'.repeat(4000)}`, 'a'.repeat(40));
  assert.ok(comment.length < 65_536);
  assert.match(comment, /\|\n\n\d+ more rows are left out here/);
});

test.run();

/** A change that adds so many capabilities. */
function added(count: number, fault = ''): Review {
  const from = baseFiles.find(({ file }) => file === 'capabilities/kestrel-booth.md');
  const text = new TextDecoder().decode(from?.bytes);
  const headFiles = Array.from({ length: count }, (_, index) => ({
    file: `capabilities/booth-${index}.md`,
    bytes: new TextEncoder().encode(
      text
        .replace('Kestrel booth', `Booth of type ${index}`)
        .replace('setting: [street, vehicle]', (setting) => fault || setting)
        .replace(/^aliases:.*\n/m, ''),
    ),
  }));
  const files = headFiles.map(({ file }) => ({ path: `catalogue/${file}`, file, change: 'added' as const }));
  const about = { base: 'base', head: 'head', author: 'somebody', asOf: '2026-11-23', files, unknown: [] };
  return compare({ ...about, baseFiles, headFiles });
}
