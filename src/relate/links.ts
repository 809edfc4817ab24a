// The references that entries write → links both ways, each under a word that reads aloud.

import type { Catalogue } from '../model/catalogue.ts';
import type { Entry } from '../model/entry.ts';
import { KINDS, type Kind } from '../model/kind.ts';
import type { Reference } from '../model/reference.ts';
import { areaReference, referenceTo } from '../model/reference.ts';
import type { Links, Relation } from '../model/related.ts';

/** The relations that entries state: the kind, the word there and the word back, and where the entry says so. */
const TIES = [
  tie('capability', 'supplied-by', 'supplies', ({ header }) => to('supplier', [header.supplier])),
  tie('capability', 'obtained-through', 'leads-to', ({ header }) => to('route', header.obtaining?.routes)),
  tie('capability', 'superseded-by', 'supersedes', ({ header }) =>
    to('capability', [header.lifecycle?.['superseded-by']]),
  ),
  tie('capability', 'in-area', 'holds', ({ header }) => areas(header.areas)),
  tie('requirement', 'raised-by', 'raised', ({ header }) => to('organisation', header['raised-by'])),
  tie('requirement', 'repeats', 'repeated-by', ({ header }) => to('requirement', header.repeats)),
  tie('requirement', 'supersedes', 'superseded-by', ({ header }) => to('requirement', header.supersedes)),
  tie('requirement', 'differs-from', 'differs-from', ({ header }) => to('requirement', header['not-same-as'])),
  tie('requirement', 'in-area', 'holds', ({ header }) => areas(header.areas)),
  tie('organisation', 'works-with', 'serves', ({ header }) => to('organisation', [header['regional-unit']])),
  tie('organisation', 'succeeded-by', 'succeeds', ({ header }) => to('organisation', header.successors)),
  tie('organisation', 'uses', 'used-by', ({ header }) =>
    to(
      'capability',
      header.uses?.map(({ capability }) => capability),
    ),
  ),
  tie('organisation', 'validated', 'validated-by', ({ header }) =>
    to(
      'capability',
      header.validated?.map(({ capability }) => capability),
    ),
  ),
  tie('route', 'owned-by', 'owns', ({ header }) => to('organisation', [header.owner])),
  tie('route', 'supersedes', 'superseded-by', ({ header }) => to('route', header.supersedes)),
];

/** Every link of a catalogue, both ways; the references under one word in the order of their text. */
export function links(catalogue: Catalogue): Links {
  const found = new Map<Reference, Map<Relation, Reference[]>>();
  const tell: Tell = (from, relation, to) => {
    const relations = found.get(from);
    const targets = relations?.get(relation);
    if (targets) targets.push(to);
    else if (relations) relations.set(relation, [to]);
    else found.set(from, new Map([[relation, [to]]]));
  };
  for (const each of TIES) each(catalogue, tell);
  return sorted(found);
}

/** Takes a link in. There are hundreds of thousands in a large catalogue, so that none is an object of its own. */
type Tell = (from: Reference, relation: Relation, to: Reference) => void;

function tie<K extends Kind>(
  kind: K,
  there: Relation,
  back: Relation,
  targets: (entry: Entry<K>) => readonly Reference[],
): (catalogue: Catalogue, tell: Tell) => void {
  return (catalogue, tell) => {
    for (const entry of catalogue.entries[kind].values()) {
      const from = referenceTo(kind, entry.id);
      for (const target of targets(entry)) {
        tell(from, there, target);
        tell(target, back, from);
      }
    }
  };
}

function to(kind: Kind, ids: readonly (string | undefined)[] = []): Reference[] {
  return ids.flatMap((id) => (id === undefined ? [] : [referenceTo(kind, id)]));
}

function areas(ids: readonly string[]): Reference[] {
  return ids.map(areaReference);
}

function sorted(found: ReadonlyMap<Reference, Map<Relation, readonly Reference[]>>): Links {
  for (const relations of found.values()) {
    // Most have one target, which is in order.
    for (const [relation, targets] of relations) if (targets.length > 1) relations.set(relation, inOrder(targets));
  }
  return found;
}

/** By kind, and by id within it, each once. */
function inOrder(targets: readonly Reference[]): Reference[] {
  const groups = new Map<number, Reference[]>();
  for (const target of new Set(targets)) {
    const rank = KINDS.findIndex((kind) => target.startsWith(`${kind}/`));
    const same = groups.get(rank);
    if (same) same.push(target);
    else groups.set(rank, [target]);
  }
  return [...groups].sort(([a], [b]) => a - b).flatMap(([, same]) => same.sort());
}
