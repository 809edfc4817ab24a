// Who signed a change in git → the organisation and role that readers see; nobody's name, nobody's address.

import { type Catalogue, listOf } from '../model/catalogue.ts';
import type { Signer } from '../model/history.ts';
import { addressOf } from '../model/reference.ts';

/** A signer as readers see one. */
export interface SignerWords {
  /** E.g. "Acme (acme-dev)". */
  readonly text: string;
  /** The page of the supplier or organisation, where the signer is of one. */
  readonly href?: string;
}

/** For whom people sign in one catalogue. */
export interface Roles {
  readonly inWords: (signer: Signer) => SignerWords;
}

/** Makes a catalogue ready to be asked for many signers. */
export function rolesIn(catalogue: Catalogue): Roles {
  const owners = [...listOf(catalogue, 'supplier'), ...listOf(catalogue, 'organisation')];
  const stewards = new Set(catalogue.site.maintainers?.map(folded));
  const byHandle = new Map<string, (typeof owners)[number]>();
  for (const owner of owners) for (const handle of owner.header.maintainers ?? []) byHandle.set(folded(handle), owner);
  const byDomain = domainsOf(owners);
  return {
    inWords: ({ handle, domain }) => {
      const owner = handle === undefined ? byDomain.get(domain ?? '') : byHandle.get(folded(handle));
      if (owner) {
        const text = handle === undefined ? owner.header.title : `${owner.header.title} (${handle})`;
        return { text, href: addressOf(owner.kind, owner.id) };
      }
      if (handle === undefined) return { text: UNKNOWN };
      return { text: stewards.has(folded(handle)) ? `${handle}, a maintainer of this catalogue` : handle };
    },
  };
}

/** Whoever has no name on a forge that git records, and no mail domain of a listed body. */
const UNKNOWN = 'somebody of no body that is listed here';

/** A domain speaks for a body where it is that of its website and of no other's, and the whole of it is theirs. */
function domainsOf<T extends { readonly header: { readonly website?: string } }>(owners: readonly T[]): Map<string, T> {
  const byDomain = new Map<string, T | undefined>();
  for (const owner of owners) {
    const { hostname, pathname } = new URL(owner.header.website ?? 'about:blank');
    const domain = hostname.replace(/^www\./, '');
    if (domain !== '' && pathname === '/') byDomain.set(domain, byDomain.has(domain) ? undefined : owner);
  }
  return new Map([...byDomain].flatMap(([domain, owner]) => (owner ? [[domain, owner]] : [])));
}

function folded(handle: string): string {
  return handle.toLowerCase();
}
