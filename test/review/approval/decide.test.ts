// Whose approval a change needs, and whether it may be made: recorded cases in cases/*.json, each a change of the catalogue in world.json.
// A case sets fields of entries ("kind/id": {field: value}; null takes the field or the entry out), or names a file ("path:…").

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { FOLDERS, type Kind } from '../../../src/model/kind.ts';
import type { Source, Value } from '../../../src/model/source.ts';
import { decide } from '../../../src/review/approval/decide.ts';
import type { Decision, Recorded } from '../../../src/review/approval/facts.ts';
import { isApproved } from '../../../src/review/approval/given.ts';
import type { FileChange, Tree } from '../../../src/review/change/change.ts';
import { entryChanges } from '../../../src/review/change/entries.ts';
import { factsOf } from '../../../src/review/change/factsOf.ts';
import { isSame } from '../../../src/review/change/value.ts';

type Header = { readonly [field: string]: Value };
/** Headers by "kind/id"; an entry that is there and cannot be read is "unreadable". */
type World = Record<string, Header | 'unreadable'>;
type Set = Record<string, Header | null | 'unreadable' | 'changed' | 'added'>;

interface Case {
  readonly name: string;
  readonly author: string | null;
  /** Laid over the world before the change. */
  readonly base?: Set;
  readonly change: Set;
  /** So many new entries, instead of writing them out. */
  readonly many?: { readonly count: number; readonly kind: string; readonly of: Header };
  readonly recorded?: Partial<Recorded>;
  readonly unknown?: readonly string[];
  readonly allowed: boolean;
  /** Whose approval is needed; not looked at where it is left out. */
  readonly from?: readonly string[];
  readonly approved?: boolean;
}

const HERE = import.meta.dirname;
const WORLD = JSON.parse(readFileSync(join(HERE, 'world.json'), 'utf8')) as World;
/** What a forge records where a case says nothing else. The branch was pushed to at nine. */
const RECORDED: Recorded = { pushed: '2026-11-20T09:00:00Z', reviews: [], teams: {}, proofs: [], contributors: [] };

const test = suite('rules of approval');
let count = 0;

for (const file of readdirSync(join(HERE, 'cases')).sort()) {
  for (const one of JSON.parse(readFileSync(join(HERE, 'cases', file), 'utf8')) as Case[]) {
    count++;
    test(`${file}: ${one.name}`, () => {
      const { allowed, approved, approvals, reasons } = decided(one);
      const from = one.from === undefined ? undefined : approvals.map((approval) => approval.from);
      const told = JSON.stringify({ approvals, reasons }, null, 1);
      assert.equal(
        { allowed, from, approved },
        { allowed: one.allowed, from: one.from, approved: one.approved ?? false },
        told,
      );
      assert.ok(allowed || reasons.length > 0, 'A refusal says why.');
    });
  }
}

test('there are at least sixty cases', () => assert.ok(count >= 60));

test('what asks for no approval is not approved', () => {
  const ownership = { maintainers: ['cat-a'], owners: new Map(), websites: new Map() };
  assert.not(
    isApproved([], { author: 'a', head: 'head', entries: [], others: [], ownership, unknown: [], recorded: RECORDED }),
  );
});

test.run();

function decided({ author, base = {}, change, many, recorded, unknown = [] }: Case): Decision {
  const before = laidOver(WORLD, base);
  const whole = { ...change, ...manyOf(many) };
  const after = laidOver(before, whole);
  const sides = { base: treeOf(before), head: treeOf(after) };
  const files = [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((key) =>
    fileChange(key, before, after),
  );
  const others = Object.entries(whole).flatMap(([key, what]) =>
    key.startsWith('path:') ? [otherFile(key.slice(5), what)] : [],
  );
  const about = {
    base: 'base',
    head: 'head',
    author,
    asOf: '2026-11-23',
    files: [...files, ...others],
    sides,
    unknown,
    recorded: { ...RECORDED, ...recorded },
  };
  return decide(factsOf(about, entryChanges(about)));
}

function manyOf(many: Case['many']): Set {
  const indexes = Array.from({ length: many?.count ?? 0 }, (_, index) => index);
  return Object.fromEntries(
    indexes.map((index) => [`${many?.kind}/many-${index}`, { ...many?.of, title: `Number ${index}` }]),
  );
}

function laidOver(world: World, set: Set): World {
  const result = { ...world };
  for (const [key, value] of Object.entries(set)) {
    if (key.startsWith('path:')) continue;
    if (value === null) delete result[key];
    else if (typeof value === 'string') result[key] = 'unreadable';
    else result[key] = withoutNulls({ ...headerIn(world, key), ...value });
  }
  return result;
}

function headerIn(world: World, key: string): Header {
  const header = world[key];
  return typeof header === 'object' ? header : {};
}

function withoutNulls(header: Header): Header {
  return Object.fromEntries(Object.entries(header).filter(([, value]) => value !== null));
}

function treeOf(world: World): Tree {
  const read = Object.entries(world).flatMap(([key, header]) =>
    typeof header === 'object' ? [sourceOf(key, header)] : [],
  );
  return {
    files: new Set(Object.keys(world).map(pathOf)),
    sources: new Map(read.map((source) => [source.file, source])),
  };
}

function sourceOf(key: string, data: Header): Source {
  const place = { line: 1, column: 1 };
  return { file: pathOf(key), data, body: '', bodyLine: 1, places: { value: () => place, key: () => place } };
}

function pathOf(key: string): string {
  const parts = key.split('/');
  if (key === 'site') return 'site.yml';
  const [kind, id] = parts.slice(-2);
  return `${parts.length === 3 ? 'retired/' : ''}${FOLDERS[kind as Kind]}/${id}.md`;
}

function fileChange(key: string, before: World, after: World): FileChange[] {
  const [old, now] = [before[key], after[key]];
  const isAlike =
    typeof old === 'object' && typeof now === 'object' ? isSame(old, now) : old === now && now !== 'unreadable';
  if (isAlike) return [];
  const change = old === undefined ? 'added' : now === undefined ? 'removed' : 'changed';
  return [{ path: `catalogue/${pathOf(key)}`, file: pathOf(key), change }];
}

function otherFile(path: string, what: Set[string]): FileChange {
  const file = path.startsWith('catalogue/') ? { file: path.slice('catalogue/'.length) } : {};
  return { path, ...file, change: what === 'added' ? 'added' : 'changed' };
}
