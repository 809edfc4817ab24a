// An entry → its card: what a result shows of it without opening its page.

import type { Catalogue } from '../model/catalogue.ts';
import { titleOf } from '../model/catalogue.ts';
import type { Entry } from '../model/entry.ts';
import type { Kind } from '../model/kind.ts';
import { addressOf, type Reference, referenceTo } from '../model/reference.ts';
import { labelOf } from '../model/vocabulary.ts';

/** The two halves of a result page: what one can get, and who else asked. */
export type Group = 'supply' | 'demand';

/** What readers see above each group. */
export const GROUP_TITLES: Readonly<Record<Group, string>> = {
  supply: 'Things you can get',
  demand: 'Who else asked',
};

/** What a result shows. What an entry does not state is left out. */
export interface Card {
  /** E.g. "capability/autopsy". */
  readonly id: Reference;
  readonly kind: Kind;
  /** The value of the facet `kind`: "tool" or "service" for a capability, else the kind. */
  readonly sort: string;
  readonly group: Group;
  readonly title: string;
  readonly url: string;
  readonly summary: string;
  /** The supplier's title. */
  readonly supplier?: string;
  /** The titles of the organisations that asked. */
  readonly raisedBy?: readonly string[];
  /** The labels of its areas. */
  readonly areas: readonly string[];
  readonly reviewed: string;
  /** How many public sources it cites. */
  readonly evidence: number;
  /** The label of where a capability stands in its life. */
  readonly lifecycle?: string;
  /** The label of where a requirement stands. */
  readonly stage?: string;
}

const SUPPLY: readonly Kind[] = ['capability', 'supplier', 'route'];

/** The card of an entry. */
export function cardOf(catalogue: Catalogue, entry: Entry): Card {
  const { kind, id, header } = entry;
  return {
    id: referenceTo(kind, id),
    kind,
    sort: sortOf(entry),
    group: groupOf(kind),
    title: header.title,
    url: addressOf(kind, id),
    summary: 'summary' in header ? (header.summary ?? '') : '',
    areas: 'areas' in header ? header.areas.map((area) => labelOf(catalogue.vocabulary, 'areas', area)) : [],
    reviewed: 'reviewed' in header ? header.reviewed : '',
    evidence: sourcesOf(entry),
    ...ownFacts(catalogue, entry),
  };
}

/** The half of a result page on which entries of a kind stand. */
export function groupOf(kind: Kind): Group {
  return SUPPLY.includes(kind) ? 'supply' : 'demand';
}

/** The value of the facet `kind`. @example a capability of kind "tool" gives "tool", a requirement "requirement" */
export function sortOf({ kind, header }: Entry): string {
  return 'kind' in header ? header.kind : kind;
}

function sourcesOf({ header }: Entry): number {
  const cited = 'evidence' in header ? (header.evidence?.length ?? 0) : 0;
  return cited + ('source' in header ? 1 : 0);
}

function ownFacts(catalogue: Catalogue, { header }: Entry): Partial<Card> {
  const { vocabulary } = catalogue;
  return {
    ...('supplier' in header && { supplier: titleOf(catalogue, 'supplier', header.supplier) }),
    ...('lifecycle' in header &&
      header.lifecycle && { lifecycle: labelOf(vocabulary, 'lifecycle', header.lifecycle.status) }),
    ...('stage' in header && header.stage && { stage: labelOf(vocabulary, 'stages', header.stage) }),
    ...('raised-by' in header &&
      header['raised-by'] && { raisedBy: header['raised-by'].map((id) => titleOf(catalogue, 'organisation', id)) }),
  };
}
