// An entry → the references in it: which kind of entry each names, and where.

import { KINDS, type Kind } from '../model/kind.ts';
import type { SchemaNode } from '../schema/schemas.ts';
import type { AnyCandidate, Candidate } from './candidate.ts';
import { pathsWhere, spotsAt } from './paths.ts';

/** A place in an entry that names another. */
export interface Mention {
  /** JSON Pointer. */
  readonly field: string;
  readonly kind: Kind;
  readonly id: string;
  readonly node: SchemaNode;
}

/** What an entry refers to, whether it is there or not. */
export function mentionsIn({ kind, header }: Pick<Candidate | AnyCandidate, 'kind' | 'header'>): Mention[] {
  return referencesOf(kind).flatMap(({ path, node }) => {
    const target = kindNamed(node.reference);
    return spotsAt(header, path).flatMap(({ field, value }) =>
      typeof value === 'string' ? [{ field, kind: target, id: value, node }] : [],
    );
  });
}

const referencesOf = pathsWhere(({ reference }) => reference !== undefined);

function kindNamed(name: string | undefined): Kind {
  const kind = KINDS.find((known) => known === name);
  if (!kind) throw new Error(`A schema refers to an unknown kind "${name}".`);
  return kind;
}
