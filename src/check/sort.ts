// Sources → the same in their roles, each held against its schema: entries, traces, word lists and the site.

import type { Kinds, Site } from '../model/entry.generated.ts';
import type { Finding } from '../model/finding.ts';
import { type Role, roleOf, schemaNameOf } from '../model/role.ts';
import type { Source } from '../model/source.ts';
import type { Validate } from './breach.ts';
import type { AnyCandidate, Loose, Trace, WordList } from './candidate.ts';
import { findingOf } from './findings.ts';
import { shapeOf } from './shape.ts';
import type { WordLists } from './vocabulary.ts';

/** Everything in a catalogue folder, by what it is there for. */
export interface Sorted extends WordLists {
  readonly entries: readonly AnyCandidate[];
  readonly traces: readonly Trace[];
  readonly site: Loose<Site>;
  readonly findings: readonly Finding[];
}

/** A source in its role; its header is what the schema of that role leaves of it. */
export interface Shaped<R extends Role = Role> {
  readonly role: R;
  readonly source: Source;
  readonly header: unknown;
  readonly findings: readonly Finding[];
  /** What a file of the role "entry" is to become. */
  readonly candidate?: AnyCandidate;
}

/** Holds a source against the schema of its role. */
export type Shaper = (source: Source) => Shaped;

/** Sorts sources by their roles and tells where they break their schemas. */
export function sort(sources: readonly Source[], shaper: Shaper): Sorted {
  const shaped = sources.map(shaper);
  const lists = shaped.filter(isIn('vocabulary')).map((list) => ({ ...list, name: schemaNameOf(list.role) }));
  return {
    entries: shaped.flatMap(({ candidate }) => candidate ?? []),
    traces: shaped.filter(isIn('tombstone')).map(traceOf),
    site: (shaped.find(isIn('site'))?.header ?? {}) as Loose<Site>,
    terms: new Map(
      lists.filter(({ name }) => name === 'terms').map((list) => [list.role.name, wordListOf<'terms'>(list)]),
    ),
    parameters: lists.filter(({ name }) => name === 'parameters').map(wordListOf<'parameters'>)[0],
    synonyms: lists.filter(({ name }) => name === 'synonyms').map(wordListOf<'synonyms'>)[0],
    findings: shaped.flatMap(({ findings }) => findings),
  };
}

/** One source held against the schema of its role. */
export function shape(source: Source, validate: Validate): Shaped {
  const role = roleOf(source.file);
  if (!role) throw new Error(`The catalogue has no place for "${source.file}".`);
  const { header, problems } = shapeOf(schemaNameOf(role), source.data, validate);
  const findings = problems.map((problem) => findingOf('error', problem.code, source, problem));
  const told = { role, source, header, findings };
  return role.is === 'entry' ? { ...told, candidate: candidateOf(role, source, header) } : told;
}

function candidateOf({ kind, id }: Extract<Role, { is: 'entry' }>, source: Source, header: unknown): AnyCandidate {
  const { file, body, bodyLine, places } = source;
  // Whatever the schema of the kind has left in the header is of the kind's type.
  return { kind, id, file, header: header ?? {}, body, bodyLine, places } as AnyCandidate;
}

/** Tells whether a source is in that role. */
function isIn<Name extends Role['is']>(name: Name): (shaped: Shaped) => shaped is Shaped<Extract<Role, { is: Name }>> {
  return (shaped): shaped is Shaped<Extract<Role, { is: Name }>> => shaped.role.is === name;
}

function traceOf({ role, source, header }: Shaped<Extract<Role, { is: 'tombstone' }>>): Trace {
  const { file, places } = source;
  return { kind: role.kind, id: role.id, file, header: (header ?? {}) as Loose<Kinds['retired']>, places };
}

function wordListOf<Name extends 'terms' | 'parameters' | 'synonyms'>({ source, header }: Shaped): WordList<Name> {
  const { file, places } = source;
  return { file, places, items: (Array.isArray(header) ? header : []) as WordList<Name>['items'] };
}
