// The facts → who the author is to this catalogue, and who could approve in whose name.

import { parseReference, type Reference } from '../../model/reference.ts';
import type { Approval, Claims, Facts } from './facts.ts';
import { isAmong, isSameHandle, peopleOf, type Teams } from './handles.ts';

/** The author of a change, as the base commit knows them. */
export interface Author {
  readonly handle: string;
  readonly isCatalogueMaintainer: boolean;
  /** Whether the author speaks for a supplier or an organisation. */
  readonly speaksFor: (owner: Reference) => boolean;
  /** Whether the author speaks for any supplier. */
  readonly isSupplier: boolean;
}

/** Who the author is, by the lists of the base commit alone. */
export function authorIn({ ownership, recorded }: Facts, handle: string): Author {
  const teams = recorded?.teams ?? {};
  const speaksFor = (owner: Reference) => isAmong(handle, ownership.owners.get(owner) ?? [], teams);
  return {
    handle,
    isCatalogueMaintainer: isAmong(handle, ownership.maintainers, teams),
    speaksFor,
    isSupplier: [...ownership.owners.keys()].some((owner) => owner.startsWith('supplier/') && speaksFor(owner)),
  };
}

/** Those whose maintainers may change an entry that says so: itself, its supplier, or the bodies that raised it. */
export function ownersOf(id: Reference, claims: Claims | undefined, { ownership }: Facts): readonly Reference[] {
  const kind = parseReference(id)?.kind;
  const named =
    kind === 'supplier' || kind === 'organisation'
      ? [id]
      : kind === 'capability' && claims?.supplier !== undefined
        ? [`supplier/${claims.supplier}`]
        : kind === 'requirement'
          ? (claims?.['raised-by'] ?? []).map((body) => `organisation/${body}`)
          : [];
  return claims === undefined ? [] : named.filter((owner) => (ownership.owners.get(owner)?.length ?? 0) > 0);
}

/** The people who could give an approval: never who wrote any of the change. */
export function approversOf({ from }: Approval, { ownership, recorded, author }: Facts): readonly string[] {
  const teams: Teams = recorded?.teams ?? {};
  const own = from === 'catalogue-maintainers' ? [] : (ownership.owners.get(from) ?? []);
  // A body is asked for its own word where somebody else writes; in all else the catalogue's maintainers can stand in.
  const isForItsWord = from.startsWith('organisation/') && !isAmong(author ?? '', own, teams);
  const stand = isForItsWord ? [] : ownership.maintainers;
  const writers = [author ?? '', ...(recorded?.contributors ?? [])];
  return peopleOf([...own, ...stand], teams).filter((name) => !writers.some((writer) => isSameHandle(writer, name)));
}
