// What entries state of one another → the pairs that are the same, and those that are not.

import { type Catalogue, listOf } from '../../model/catalogue.ts';
import { type Reference, referenceTo } from '../../model/reference.ts';

/** What the entries themselves say; it goes before anything that the code makes of them. */
export interface Stated {
  /** Whether an entry says anything of this one, or this one of another. */
  readonly speaks: (reference: Reference) => boolean;
  /** The words in which an entry says that two are the same; undefined where none does. */
  readonly sameness: (a: Reference, b: Reference) => string | undefined;
  /** Whether an entry says that the two are not the same. */
  readonly areApart: (a: Reference, b: Reference) => boolean;
  /** The pairs that are the same by an entry's word. */
  readonly pairs: readonly (readonly [Reference, Reference])[];
}

/** What the requirements of a catalogue state of one another; where they contradict themselves, they are not the same. */
export function statedIn(catalogue: Catalogue): Stated {
  const same = new Map<string, string>();
  const apart = new Set<string>();
  for (const { id, header } of listOf(catalogue, 'requirement')) {
    const from = referenceTo('requirement', id);
    for (const to of referencesTo(header['not-same-as'])) apart.add(keyOf(from, to));
    for (const to of referencesTo(header.repeats)) same.set(keyOf(from, to), `${from} says that it repeats ${to}`);
    for (const to of referencesTo(header.supersedes))
      same.set(keyOf(from, to), `${from} says that it supersedes ${to}`);
  }
  for (const key of apart) same.delete(key);
  const speaking = new Set([...same.keys(), ...apart].flatMap(pairOf));
  return {
    speaks: (reference) => speaking.has(reference),
    // Most entries say nothing of any other, which is known without a key for the pair.
    sameness: (a, b) => (speaking.has(a) && speaking.has(b) ? same.get(keyOf(a, b)) : undefined),
    areApart: (a, b) => speaking.has(a) && speaking.has(b) && apart.has(keyOf(a, b)),
    pairs: [...same.keys()].map(pairOf),
  };
}

function referencesTo(ids: readonly string[] = []): Reference[] {
  return ids.map((id) => referenceTo('requirement', id));
}

/** No reference has a blank in it. */
function keyOf(a: Reference, b: Reference): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}

function pairOf(key: string): [Reference, Reference] {
  const [a = '', b = ''] = key.split(' ');
  return [a, b];
}
