// A header → what is wrong with its shape, and the header less what was wrong, for the house rules to go on with.

import type { Value } from '../model/source.ts';
import { schemaOf } from '../schema/schemas.ts';
import type { Breach, Validate } from './breach.ts';
import { nodeAt, valueAt } from './pointer.ts';
import { prune } from './prune.ts';
import type { Problem } from './rule.ts';
import { type Broken, fieldOf, isMisspelt, wordingOf } from './wording.ts';
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
  const problems = breaches
    .filter((breach) => isWorthTelling(breach, breaches))
    .map((breach) => brokenBy(breach, schema, header))
    // One mistake is told once: a misspelt key is not also a missing one.
    .filter((broken) => !isMisspelt(broken, breaches))
    .map(problemOf);
  return { header: prune(header, breaches.filter(spoils).map(fieldOf)), problems };
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

function isWorthTelling({ keyword, instancePath, schemaPath, propertyName }: Breach, all: readonly Breach[]): boolean {
  if (propertyName !== undefined || schemaPath.includes('/anyOf/')) return false;
  const better = TELLING.slice(0, Math.max(TELLING.indexOf(keyword), 0));
  return !all.some(
    (other) => other.instancePath === instancePath && better.includes(other.keyword) && !other.propertyName,
  );
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
