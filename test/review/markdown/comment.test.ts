// What somebody with little time reads: each fact once, figures with their units, and nothing that is not so.

import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { compare } from '../../../src/compare.ts';
import { listFiles } from '../../../src/read/files.ts';
import { renderReview } from '../../../src/review/markdown/markdown.ts';
import { together } from '../../../src/review/markdown/together.ts';
import { wordingFor } from '../../../src/site/reviewWording.ts';

const contract = listFiles('test/contract/catalogue');
const texts = new Map(contract.map(({ file, bytes }) => [file, new TextDecoder().decode(bytes)]));
const test = suite('what the comment tells');

const BOOTH = 'capabilities/kestrel-booth.md';
const STREET = 'requirements/street-readers.md';

/** A file, a text in it and what stands there after the change; what the comment has to say, and what it may not. */
const ROWS: [what: string, file: string, from: string, to: string, says: RegExp, never: RegExp][] = [
  [
    'a figure of a need',
    STREET,
    'value: 2, unit: day',
    'value: 3, unit: day',
    /at most 2 days \(urgent cases\)`[^\n]+at most 3 days \(urgent cases\)`/,
    /Value: /,
  ],
  ['an operator', STREET, 'at-most, value: 2,', 'is, value: 2,', /`at most 2 days[^\n]+`2 days/, /Operator/],
  ['a figure of an offer', BOOTH, 'value: 36,', 'value: 24,', /Turnaround \| `36 hours` \| `24 hours`/, /, value/],
  [
    'a need about something else',
    STREET,
    'depth, operator',
    'run-at, operator',
    /\| Needs \| `[^`:]+: /,
    /Needs, Depth/,
  ],
  ['an error', BOOTH, 'setting: [street, vehicle]', 'setting: [moon]', /1 error to mend first/, /Matches lost/],
  [
    'a file that cannot be read',
    BOOTH,
    'kind: tool',
    'kind: tool\n bad: : x',
    /cannot be read, so/,
    /not stated|\[ \]/,
  ],
  [
    'a source less',
    BOOTH,
    "{shows: the certificate, url: 'https://board",
    "{shows: it, url: 'https://b",
    /no longer/,
    /@/,
  ],
  [
    'a term',
    'vocabulary/areas.yml',
    'label: Street kiosks',
    'label: Booths',
    /Label \| `Street kiosks` \| `Booths`/,
    /0 ent/,
  ],
  [
    'a day of review alone',
    BOOTH,
    'reviewed: 2026-10-02',
    'reviewed: 2026-11-20',
    /nothing else changes: was it held/,
    /earlier day|Filters/,
  ],
];

for (const [what, file, from, to, says, never] of ROWS) {
  test(what, () => {
    const report = reportOn({ [file]: texts.get(file)?.replace(from, () => to) ?? '' });
    assert.match(report, says);
    assert.not.match(report, never);
  });
}

test('what changes alike in many entries is told once', () => {
  const files = [...texts].filter(([file]) => file.startsWith('capabilities/'));
  const report = reportOn(
    Object.fromEntries(files.map(([file, text]) => [file, text.replace(/^reviewed: .*$/m, 'reviewed: 2026-11-20')])),
  );
  assert.ok(files.length > 3);
  assert.match(report, /### Changed in the same way/);
  assert.match(report, /- \[ \] Each of .* and .* says that/);
  assert.is(report.match(/\[ \].*nothing else changes/g)?.length, 1);
});

test('the same said of several entries is one sentence, of others each its own', () => {
  const said = ['a', 'b', 'c', 'd', 'e'].map((id) => `Is route/${id} open?`);
  assert.equal(together(said.slice(0, 2)), ['Is each of route/a and route/b open?']);
  assert.equal(together(said), ['Is each of route/a, route/b, route/c and 2 more open?']);
  assert.equal(together(['route/a is new', 'route/b is old', 'Nothing.', 'Nothing.']), [
    'route/a is new',
    'route/b is old',
    'Nothing.',
  ]);
});

test.run();

/** The comment on a change of these files by a stranger. */
function reportOn(after: Readonly<Record<string, string>>): string {
  const names = Object.keys(after);
  const headFiles = names.map((file) => ({ file, bytes: new TextEncoder().encode(after[file]) }));
  for (const file of names) assert.is.not(after[file], texts.get(file));
  const files = names.map((file) => ({ path: `catalogue/${file}`, file, change: 'changed' as const }));
  const about = { base: 'base', head: 'head', author: 'somebody', asOf: '2026-11-23', files, unknown: [] };
  const review = compare({ ...about, baseFiles: contract, headFiles });
  return renderReview(review, { wording: wordingFor(review) });
}
