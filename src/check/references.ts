// An entry → the references in it: which kind of entry each names, and where.

import { KINDS, type Kind } from '../model/kind.ts';
import { entryFile } from '../model/role.ts';
import type { SchemaNode } from '../schema/schemas.ts';
import type { AnyCandidate, Candidate } from './candidate.ts';
import { pathsWhere, spotsAt } from './paths.ts';

/** A place in an entry that names another. */
export interface Mention {
  /** JSON Pointer. */
  readonly field: string;
  readonly kind: Kind;
  readonly id: string;
  /** The path at which that entry would stand. */
  readonly file: string;
  readonly node: SchemaNode;
}

type Mentioning = Pick<Candidate | AnyCandidate, 'kind' | 'header'>;

// A review checks what stayed as it was on both sides of a change.
const KNOWN = new WeakMap<Mentioning, readonly Mention[]>();

/** What an entry refers to, whether it is there or not. */
export function mentionsIn(entry: Mentioning): readonly Mention[] {
  const known = KNOWN.get(entry) ?? mentions(entry);
  KNOWN.set(entry, known);
  return known;
}

function mentions({ kind, header }: Mentioning): Mention[] {
  return referencesOf(kind).flatMap(({ path, node }) => {
    const target = kindNamed(node.reference);
    return spotsAt(header, path).flatMap(({ field, value }) =>
      typeof value === 'string' ? [{ field, kind: target, id: value, file: entryFile(target, value), node }] : [],
    );
  });
}

const referencesOf = pathsWhere(({ reference }) => reference !== undefined);

function kindNamed(name: string | undefined): Kind {
  const kind = KINDS.find((known) => known === name);
  if (!kind) throw new Error(`A schema refers to an unknown kind "${name}".`);
  return kind;
}
