// Pairs of requirements as rows of a test → what the code finds where they differ, all rows in one catalogue.

import { join } from 'node:path';
import * as assert from 'uvu/assert';
import { readAndCheck } from '../../../src/compile.ts';
import type { Catalogue } from '../../../src/model/catalogue.ts';
import type { Difference } from '../../../src/model/difference.ts';
import type { Need } from '../../../src/model/entry.generated.ts';
import type { Pair } from '../../../src/model/repetition.ts';
import type { RawFile } from '../../../src/model/source.ts';
import { listFiles } from '../../../src/read/files.ts';
import { differences } from '../../../src/relate/differences/differences.ts';

export const DAY = '2026-11-23';

/** A requirement of a row: its needs, and what else its header says, which goes before what all have. */
export interface Asked {
  readonly needs: readonly Partial<Need>[];
  readonly header?: Readonly<Record<string, unknown>>;
}

/** A row: two requirements, "a" and "b", in whose headers `a` and `b` of `supersedes` stand for themselves. */
export interface Row {
  readonly a: Asked;
  readonly b: Asked;
}

/** What is found in each row, in the order of the rows; `more` are files that the rows need besides. */
export function differencesOf(rows: readonly Row[], more: readonly RawFile[] = []): readonly (readonly Difference[])[] {
  const catalogue = catalogueOf(rows, more);
  const found = differences(
    catalogue,
    rows.map((_, index) => pairOf(index)),
    DAY,
  );
  return rows.map((_, index) => found.filter(({ a, b }) => [a.id, b.id].sort()[0] === pairOf(index).a));
}

/** The catalogue of all rows, which must be without errors. */
export function catalogueOf(rows: readonly Row[], more: readonly RawFile[] = []): Catalogue {
  const own = rows.flatMap(({ a, b }, index) => [requirement(index, 'a', a), requirement(index, 'b', b)]);
  const { catalogue, findings } = readAndCheck([...ground(), ...BODIES, ...own, ...more], { asOf: DAY, today: DAY });
  const faults = findings.filter(({ severity }) => severity === 'error');
  assert.is(faults.map(({ file, message }) => `${file}: ${message}`).join('\n'), '');
  return catalogue;
}

/** A file of the catalogue with that header. */
export function fileOf(file: string, header: unknown): RawFile {
  // The check takes bodies for the same that differ in the words of their titles alone, so the name is one word.
  const body = `This is ${file.replace(/[^a-z0-9]/g, '')}.`;
  return { file, bytes: new TextEncoder().encode(`---\n${JSON.stringify(header)}\n---\n${body}\n`) };
}

function pairOf(index: number): Pair {
  const [a, b] = [`requirement/row-${index}-a`, `requirement/row-${index}-b`];
  return { a, b, score: 1, confirmed: false, reasons: [] };
}

function requirement(index: number, side: 'a' | 'b', { needs, header = {} }: Asked): RawFile {
  const { supersedes, ...rest } = header;
  return fileOf(`requirements/row-${index}-${side}.md`, {
    title: `Row ${index} ${side}`,
    summary: `What side ${side} of row ${index} wants to have.`,
    standing: 'recorded',
    seeks: 'equipment',
    areas: ['street-kiosks'],
    'raised-by': [side === 'a' ? 'north-shore' : 'south-shore'],
    raised: '2026-01',
    source: { title: 'A plan', url: 'https://north-shore.example/plan', accessed: '2026-10-01', read: 'whole' },
    reviewed: '2026-10-02',
    ...rest,
    ...(supersedes ? { supersedes: [`row-${index}-${supersedes}`] } : {}),
    needs: needs.map((need) => ({ basis: 'stated', ...need })),
  });
}

/** The contract's catalogue without its requirements, with parameters of every type besides. */
function ground(): RawFile[] {
  return listFiles(join(import.meta.dirname, '../../contract/catalogue'))
    .filter(({ file }) => !file.startsWith('requirements/'))
    .map(({ file, bytes }) => {
      const more = MORE[file];
      return more ? { file, bytes: new TextEncoder().encode(new TextDecoder().decode(bytes) + more) } : { file, bytes };
    });
}

const PARAMETERS = `
- {id: wait, label: Wait, type: number, concerns: provider, exclusive: true, definition: How long one waits., unit: hour, units: {hour: 1, day: 24, week: 168, visit: 0, call: 0}}
- {id: vetting, label: Vetting, type: ordered, concerns: provider, exclusive: true, definition: Vetting by police., levels: [{id: v1, label: V1, definition: Low.}, {id: v2, label: V2, definition: High.}]}
- {id: clearance, label: Clearance, type: ordered, concerns: provider, exclusive: true, definition: Clearance by the state., levels: [{id: c1, label: C1, definition: Low.}, {id: c2, label: C2, definition: Middle.}, {id: c3, label: C3, definition: High.}, {id: c4, label: C4, definition: Highest.}]}
- {id: colour, label: Colour, type: choice, concerns: product, exclusive: true, definition: Its colour., levels: [{id: red, label: Red, definition: Red.}, {id: blue, label: Blue, definition: Blue.}, {id: green, label: Green, definition: Green.}]}
- {id: kept-at, label: Kept at, type: choices, concerns: product, exclusive: true, definition: Where it is kept., levels: [{id: shed, label: Shed, definition: A shed.}, {id: barn, label: Barn, definition: A barn.}, {id: cave, label: Cave, definition: A cave.}, {id: loft, label: Loft, definition: A loft.}]}
- {id: certified, label: Certified, type: choice, concerns: provider, exclusive: true, definition: The scheme that it has., levels-from: assurance}
- {id: lease, label: Lease, type: choice, concerns: contract, exclusive: true, definition: Bought or leased., levels: [{id: bought, label: Bought, definition: Bought.}, {id: leased, label: Leased, definition: Leased.}]}
- {id: boats, label: Boats, type: number, concerns: scale, exclusive: true, definition: How many., units: {boat: 0}}
- {id: loud, label: Loud, type: boolean, concerns: product, exclusive: false, definition: Whether it is loud.}
`;

/** What is written below the contract's own words, by file. */
const MORE: Readonly<Record<string, string>> = {
  'vocabulary/parameters.yml': PARAMETERS,
  'vocabulary/nations.yml': '- {id: scotland, label: Scotland, definition: Another nation.}\n',
  'vocabulary/priorities.yml': '- {id: could, label: Could, definition: A wish.}\n',
  'vocabulary/stages.yml': '- {id: cancelled, label: Cancelled, definition: Given up.}\n',
};

const BODIES = [
  body('north-shore', { nation: 'england' }),
  body('south-shore', { nation: 'england' }),
  body('far-shore', { nation: 'scotland' }),
  body('no-shore', {}),
  body('old-shore', { valid: { from: '1990', to: '2025-04' }, successors: ['new-shore'] }),
  body('other-old-shore', { valid: { from: '1990', to: '2025-04' }, successors: ['new-shore'] }),
  body('new-shore', { nation: 'england', valid: { from: '2025-04' } }),
];

function body(id: string, header: Readonly<Record<string, unknown>>): RawFile {
  return fileOf(`organisations/${id}.md`, {
    title: `${id[0]?.toUpperCase()}${id.slice(1).replaceAll('-', ' ')} Police`,
    type: 'territorial-force',
    tier: 'local',
    standing: 'recorded',
    evidence: [{ shows: 'what it is', url: `https://${id}.example/`, accessed: '2026-10-01' }],
    reviewed: '2026-10-02',
    ...header,
  });
}
