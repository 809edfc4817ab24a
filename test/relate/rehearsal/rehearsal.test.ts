// The rehearsal of a merger, on the contract's catalogue: what would come together, and what it leaves open.

import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Catalogue } from '../../../src/model/catalogue.ts';
import type { Organisation, Requirement, Scenario } from '../../../src/model/entry.generated.ts';
import type { Rehearsal } from '../../../src/model/rehearsal.ts';
import { rehearse } from '../../../src/relate/rehearsal/rehearsal.ts';
import { relate } from '../../../src/relate/relate.ts';
import { DAY } from '../catalogue.ts';
import { contractCatalogue, withBodies } from './bodies.ts';

const INTO = 'organisation/new-force';
const BOTH = ['quibblemere', 'nowhere-centre'];

const test = suite('a rehearsal');

test('requirements of bodies that become one become repeats, with how sure it is and whether they stand', () => {
  const [repeat, ...others] = merged(BOTH, eachForItself()).becameRepeats;
  assert.equal(others, []);
  assert.is(repeat?.into, INTO);
  assert.equal(
    [repeat?.pair.a, repeat?.pair.b, repeat?.pair.confirmed, repeat?.inForce],
    ['requirement/harbour-readers', 'requirement/street-readers', true, 'yes'],
  );
});

test('what one body asked for twice already, itself or as successor, does not become a repeat', () => {
  assert.equal(merged(['quibblemere', 'hobnail-strand']).becameRepeats, []);
  assert.equal(merged(BOTH).becameRepeats, [], 'one of them is the successor of one that asked');
});

test('before its end a body is not its successor, and the two repeat each other if they merge earlier', () => {
  const later = withBodies(contractCatalogue(), { 'hobnail-strand': { valid: { to: '2031' } } });
  assert.is(merged(['quibblemere', 'hobnail-strand'], later).becameRepeats.length, 1);
});

test('a change that comes anyway before the day is not put down to the scenario', () => {
  const coming = withBodies(contractCatalogue(), { 'hobnail-strand': { valid: { to: '2027-04' } } });
  assert.equal(merged(['quibblemere', 'hobnail-strand'], coming).becameRepeats, []);
});

test('two that become parts of different bodies do not meet', () => {
  const changes = BOTH.map((id) => ({ from: [id], into: { id: `new-${id}`, title: id }, on: '2028-04' }));
  const apart = rehearsed(eachForItself(), changes);
  assert.is(apart.mergers.length, 2);
  assert.equal(apart.becameRepeats, []);
  assert.equal(apart.ties, []);
});

test('two changes into the same body are one merger, and one that goes on takes the other in', () => {
  const changes = BOTH.map((id) => ({ from: [id], into: { id: 'new-force', title: 'New' }, on: '2028-04' }));
  assert.is(rehearsed(eachForItself(), changes).becameRepeats.length, 1);
  const taken = [{ from: ['nowhere-centre'], into: { id: 'quibblemere', title: 'Quibblemere Police' }, on: '2028-04' }];
  const [merger] = rehearsed(contractCatalogue(), taken).mergers;
  assert.equal(merger?.parts, ['organisation/nowhere-centre', 'organisation/quibblemere']);
});

test('the differences of those pairs become internal', () => {
  const { becameInternal } = merged(BOTH, eachForItself());
  const related = relate(eachForItself(), DAY);
  assert.equal(
    becameInternal.map(({ difference }) => difference),
    related.differences(),
  );
  assert.is(becameInternal[0]?.difference.band, 'conflict');
  assert.equal(merged(['quibblemere'], eachForItself()).becameInternal, []);
});

const USES: readonly [says: string, one: Use[], other: Use[], expected: string[]][] = [
  [
    'different products in one area are several systems',
    [use('shelves', 'x')],
    [use('shelves', 'y')],
    ['area/shelves several-systems 2'],
  ],
  ['the same product is one', [use('shelves', 'x')], [use('shelves', 'x')], ['area/shelves one-system 2']],
  [
    'where one names no product nobody can tell',
    [use('shelves', 'x'), use('shelves', 'y')],
    [use('shelves')],
    ['area/shelves not-stated 3'],
  ],
  [
    'one product in two areas is told by its name',
    [use('shelves', 'x')],
    [use('disks', 'x')],
    ['capability/x one-system 2'],
  ],
  ['what only one uses is not shared', [use('shelves', 'x'), use('shelves', 'y')], [use('disks', 'z')], []],
  ['nor what was tried and is over', [use('shelves', 'x')], [{ ...use('shelves', 'x'), status: 'trial-ended' }], []],
];

for (const [says, one, other, expected] of USES) {
  test(`coverage: ${says}`, () => {
    const catalogue = withBodies(contractCatalogue(), {
      quibblemere: { uses: one },
      'nowhere-centre': { uses: other },
    });
    const told = merged(BOTH, catalogue).coverage.map(({ of, coverage, uses }) => `${of} ${coverage} ${uses.length}`);
    assert.equal(told, expected);
  });
}

test("what an ended body used is its successor's", () => {
  const catalogue = withBodies(contractCatalogue(), {
    quibblemere: { uses: [] },
    'hobnail-strand': { uses: [use('shelves', 'x')] },
    'nowhere-centre': { uses: [use('shelves', 'x')] },
  });
  assert.equal(
    merged(BOTH, catalogue).coverage[0]?.uses.map(({ body }) => body),
    ['organisation/quibblemere', 'organisation/nowhere-centre'],
  );
});

test('routes that a part runs or that what it uses names stand side by side', () => {
  assert.equal(merged(BOTH).routes, [
    { into: INTO, route: 'route/direct', ownedBy: [], capabilities: ['capability/plover-bench'] },
    { into: INTO, route: 'route/harbour-agreement', ownedBy: ['organisation/nowhere-centre'], capabilities: [] },
  ]);
});

const CONTRACTS: readonly [says: string, contract: Requirement['contract'], expected: string[]][] = [
  ['one that runs is taken over', { ends: '2029-01' }, ['street-readers']],
  ['so is one that may have been extended', { ends: '2027-01', 'extendable-to': '2029' }, ['street-readers']],
  ['and one whose end is not stated', { starts: '2027-01' }, ['street-readers']],
  ['one that is over by then is not', { ends: '2028-03' }, []],
  ['and no contract is not one', undefined, []],
];

for (const [says, contract, expected] of CONTRACTS) {
  test(`contracts: ${says}`, () => {
    const catalogue = withRequirement(contractCatalogue(), 'street-readers', { contract });
    assert.equal(
      merged(BOTH, catalogue).contracts.map(({ requirement }) => requirement),
      expected.map((id) => `requirement/${id}`),
    );
  });
}

test('contracts of different parts in one area stand beside each other, the next to end first', () => {
  const two = withRequirement(contractCatalogue(), 'harbour-readers', { contract: { ends: '2028-12' } });
  assert.equal(
    merged(BOTH, two).contracts.map(({ requirement, beside }) => [requirement, beside]),
    [
      ['requirement/harbour-readers', []],
      ['requirement/street-readers', []],
    ],
    'the successor of one that asked has a part in both',
  );
  const apart = withRequirement(two, 'harbour-readers', { 'raised-by': ['nowhere-centre'] });
  assert.equal(
    merged(BOTH, apart).contracts.map(({ beside }) => beside),
    [['requirement/street-readers'], ['requirement/harbour-readers']],
  );
});

test('ties that differ have to be settled, and one that is not stated is not taken for none', () => {
  assert.equal(merged(BOTH).ties, [
    {
      into: INTO,
      tie: 'regional-unit',
      values: [{ value: 'organisation/nowhere-centre', bodies: ['organisation/quibblemere'] }],
      notStated: ['organisation/nowhere-centre'],
    },
    {
      into: INTO,
      tie: 'nation',
      values: [{ value: 'england', bodies: ['organisation/quibblemere'] }],
      notStated: ['organisation/nowhere-centre'],
    },
  ]);
  const same: Partial<Organisation> = { nation: 'england', 'regional-unit': 'nowhere-centre' };
  assert.equal(merged(BOTH, withBodies(contractCatalogue(), { 'nowhere-centre': same })).ties, []);
});

test('the catalogue stays as it was', () => {
  const catalogue = contractCatalogue();
  merged(BOTH, catalogue);
  const headers = ({ entries }: Catalogue) => [...entries.organisation].map(([id, { header }]) => [id, header]);
  assert.equal(headers(catalogue), headers(contractCatalogue()));
});

test.run();

type Use = NonNullable<Organisation['uses']>[number];

function use(area: string, capability?: string): Use {
  const evidence = { shows: 'it', url: 'https://quibblemere.example/', accessed: DAY };
  return { area, status: 'in-use', evidence, ...(capability !== undefined && { capability }) };
}

/** The contract's catalogue, but that no body stands behind two requirements. */
function eachForItself(): Catalogue {
  return withRequirement(contractCatalogue(), 'harbour-readers', { 'raised-by': ['nowhere-centre'] });
}

/** The rehearsal of the merger of those on 1 April 2028. */
function merged(from: string[], catalogue: Catalogue = contractCatalogue()): Rehearsal {
  return rehearsed(catalogue, [{ from, into: { id: 'new-force', title: 'A new force' }, on: '2028-04-01' }]);
}

function rehearsed(catalogue: Catalogue, changes: Scenario['changes']): Rehearsal {
  const [model] = catalogue.entries.scenario.values();
  if (!model) throw new Error('The contract has no scenario to change.');
  return rehearse(catalogue, { ...model, header: { ...model.header, changes } }, relate(catalogue, DAY));
}

/** The catalogue with a changed requirement; what is undefined is left out of it. */
function withRequirement(
  catalogue: Catalogue,
  id: string,
  header: { [K in keyof Requirement]?: Requirement[K] | undefined },
): Catalogue {
  const known = catalogue.entries.requirement.get(id);
  if (!known) throw new Error(`The contract has no requirement "${id}".`);
  const changed = { ...known, header: { ...known.header, ...header } as Requirement };
  return {
    ...catalogue,
    entries: { ...catalogue.entries, requirement: new Map(catalogue.entries.requirement).set(id, changed) },
  };
}
