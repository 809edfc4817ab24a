// References across kinds, "capability/shodan": printed, parsed and turned into addresses here alone.

import { FOLDERS, KINDS, type Kind } from './kind.ts';

/** A reference across kinds, e.g. "capability/shodan" or "area/dark-web". */
export type Reference = string;

/** @example referenceTo('capability', 'shodan') // "capability/shodan" */
export function referenceTo(kind: Kind, id: string): Reference {
  return `${kind}/${id}`;
}

/** The kind and id of a reference; undefined where it is none. */
export function parseReference(reference: Reference): { kind: Kind; id: string } | undefined {
  const [word, id, ...rest] = reference.split('/');
  const kind = KINDS.find((known) => known === word);
  return kind && id && rest.length === 0 ? { kind, id } : undefined;
}

/** The id in a reference, by which its entry is found; a text that is no reference stays as it is. */
export function idOf(reference: Reference): string {
  return parseReference(reference)?.id ?? reference;
}

/** @example areaReference('dark-web') // "area/dark-web" */
export function areaReference(area: string): Reference {
  return `area/${area}`;
}

/** The area that a reference names; undefined where it names none. */
export function areaIn(reference: Reference): string | undefined {
  return /^area\/([^/]+)$/.exec(reference)?.[1];
}

/** The address of an area's page. @example areaAddress('dark-web') // "/areas/dark-web/" */
export function areaAddress(area: string): string {
  return `/areas/${area}/`;
}

/** The address of an entry's page from the root of the site. @example addressOf('capability', 'shodan') // "/capabilities/shodan/" */
export function addressOf(kind: Kind, id: string): string {
  return `/${FOLDERS[kind]}/${id}/`;
}
