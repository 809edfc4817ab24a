// A header → what is wrong with its shape, and the header less what was wrong, for the house rules to go on with.

import type { Value } from '../model/source.ts';
import { schemaOf } from '../schema/schemas.ts';
import { type Breach, fieldOf, type Validate } from './breach.ts';
import { nodeAt, valueAt } from './pointer.ts';
import { prune } from './prune.ts';
import type { Problem } from './rule.ts';
import type { Broken } from './wording/broken.ts';
import { isMisspelt } from './wording/keys.ts';
import { wordingOf } from './wording/wording.ts';
import { withYears } from './years.ts';

/** A header held against its schema. */
export interface Shape {
  /** The header less what its schema refuses: whatever is left has the right type. */
  readonly header: unknown;
  readonly problems: readonly Told[];
}

/** A problem with the code that its wording carries. */
export type Told = Problem & { readonly code: string };

/** Holds a header against the schema of that name. */
export function shapeOf(schema: string, data: Value, validate: Validate): Shape {
  const header = withYears(schema, data);
  const breaches = validate(schema, header);
  if (breaches.length === 0) return { header, problems: [] };
  const told = keywordsByPath(breaches);
  const problems = breaches
    .filter((breach) => isWorthTelling(breach, told))
    .map((breach) => brokenBy(breach, schema, header))
    // One mistake is told once: a misspelt key is not also a missing one.
    .filter((broken) => !isMisspelt(broken, breaches))
    .map(problemOf);
  return { header: prune(header, new Set(breaches.filter(spoils).map(fieldOf))), problems };
}

function brokenBy(breach: Breach, schema: string, header: unknown): Broken {
  const { instancePath } = breach;
  return { breach, node: nodeAt(schemaOf(schema), instancePath), value: valueAt(header, instancePath) };
}

function problemOf(broken: Broken): Told {
  const { keyword } = broken.breach;
  const isKey = keyword === 'additionalProperties' || keyword === 'propertyNames';
  return { ...wordingOf(broken), field: fieldOf(broken.breach), isKey };
}

/** What a value is tested for, the most telling first: one that has the wrong type is not also told to be too long. */
const TELLING = ['type', 'format', 'pattern', 'enum', 'minLength', 'maxLength'];

function isWorthTelling({ keyword, instancePath, schemaPath, propertyName }: Breach, told: Keywords): boolean {
  if (propertyName !== undefined || schemaPath.includes('/anyOf/')) return false;
  const better = TELLING.slice(0, Math.max(TELLING.indexOf(keyword), 0));
  return !better.some((other) => told.get(instancePath)?.has(other));
}

/** The keywords that are broken at each JSON Pointer. */
type Keywords = ReadonlyMap<string, ReadonlySet<string>>;

function keywordsByPath(breaches: readonly Breach[]): Keywords {
  const keywords = new Map<string, Set<string>>();
  for (const { instancePath, keyword, propertyName } of breaches) {
    if (propertyName !== undefined) continue;
    const there = keywords.get(instancePath) ?? new Set();
    keywords.set(instancePath, there.add(keyword));
  }
  return keywords;
}

/** The keywords after whose breach a value is no use to any rule. */
const SPOILING = new Set([
  'additionalProperties',
  'propertyNames',
  'type',
  'format',
  'pattern',
  'enum',
  'minimum',
  'maximum',
]);

function spoils({ keyword, propertyName }: Breach): boolean {
  return SPOILING.has(keyword) && propertyName === undefined;
}
