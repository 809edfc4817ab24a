// A person as git records one → what may be told of them: a name on a forge or a mail domain, and nothing else.

import type { Signer } from '../model/history.ts';
import type { Identity } from './commits.ts';

/** Addresses that forges give out in place of a person's own, e.g. "123+acme-dev@users.noreply.forge.example". */
const FORGE_ADDRESS = /^(?:\d+[+-])?([A-Za-z0-9][A-Za-z0-9_.-]{0,79})@(?:[a-z]+\.)?no-?reply\./i;

/** A name that is one on a forge, and no "Jane Smith". */
const HANDLE = /^[A-Za-z0-9][A-Za-z0-9_.-]{0,79}$/;

/** The forge itself, which commits what people press buttons for. */
const MACHINE = /^(?:no-?reply@|.*\[bot\])/i;

/** What may be told of someone. `isKnown` says of a name whether it is one that the catalogue names as a maintainer. */
export function signerOf({ name, address }: Identity, isKnown: (handle: string) => boolean): Signer {
  const [, given] = FORGE_ADDRESS.exec(address) ?? [];
  if (given) return { handle: given };
  // A single word may be somebody's first name: it is told only where the catalogue knows it as a handle.
  if (HANDLE.test(name) && isKnown(name)) return { handle: name };
  const domain = address.split('@')[1]?.toLowerCase();
  return domain ? { domain } : {};
}

/** Whether it is a forge or a program that signs. */
export function isMachine({ name, address }: Identity): boolean {
  return MACHINE.test(address) || name.endsWith('[bot]');
}

/** The same text for the same person: by address, or by name where there is none. */
export function personOf({ name, address }: Identity): string {
  const [, given] = FORGE_ADDRESS.exec(address) ?? [];
  return (given ?? (address || name)).toLowerCase();
}
