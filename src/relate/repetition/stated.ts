// What entries state of one another → the pairs that are the same, and those that are not.

import { type Catalogue, listOf } from '../../model/catalogue.ts';
import { type Reference, referenceTo } from '../../model/reference.ts';

/** What the entries themselves say; it goes before anything that the code makes of them. */
export interface Stated {
  /** What is said of one and others; undefined where nothing is, as of most. */
  readonly of: (reference: Reference) => Said | undefined;
  /** The pairs that are the same by an entry's word. */
  readonly pairs: readonly (readonly [Reference, Reference])[];
}

/** What is said of one and others, whichever of the two says it. */
export interface Said {
  /** Those that are the same, with the words in which an entry says so. */
  readonly same: Map<Reference, string>;
  /** Those that are not the same. */
  readonly apart: Set<Reference>;
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
  const said = saidOfEach(same, apart);
  return { of: (reference) => said.get(reference), pairs: [...same.keys()].map(pairOf) };
}

function saidOfEach(same: ReadonlyMap<string, string>, apart: ReadonlySet<string>): Map<Reference, Said> {
  const said = new Map<Reference, Said>();
  const saidOf = (reference: Reference) => {
    const known = said.get(reference) ?? { same: new Map(), apart: new Set() };
    said.set(reference, known);
    return known;
  };
  for (const [key, words] of same) {
    const [a, b] = pairOf(key);
    saidOf(a).same.set(b, words);
    saidOf(b).same.set(a, words);
  }
  for (const key of apart) {
    const [a, b] = pairOf(key);
    saidOf(a).apart.add(b);
    saidOf(b).apart.add(a);
  }
  return said;
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
