// A path of the catalogue ↔ what the file is there for; and the schema that it answers to.

import { FOLDERS, type Kind, kindOfFolder } from './kind.ts';

/** What a file is. */
export type Role =
  | { readonly is: 'entry'; readonly kind: Kind; readonly id: string }
  | { readonly is: 'tombstone'; readonly kind: Kind; readonly id: string }
  | { readonly is: 'vocabulary'; readonly name: string }
  | { readonly is: 'site' };

/** The site's own file: its name, its addresses, who may approve. */
export const SITE_FILE = 'site.yml';

/** Where an entry stands. @example entryFile('capability', 'autopsy') // "capabilities/autopsy.md" */
export function entryFile(kind: Kind, id: string): string {
  return `${FOLDERS[kind]}/${id}.md`;
}

/** Where the trace of an entry stands. @example tombstoneFile('route', 'old') // "retired/routes/old.md" */
export function tombstoneFile(kind: Kind, id: string): string {
  return `retired/${entryFile(kind, id)}`;
}

/** Where a vocabulary stands. @example vocabularyFile('areas') // "vocabulary/areas.yml" */
export function vocabularyFile(name: string): string {
  return `vocabulary/${name}.yml`;
}

/** Where a file of that role stands: the way back from `roleOf`. */
export function fileOf(role: Role): string {
  if (role.is === 'entry') return entryFile(role.kind, role.id);
  if (role.is === 'tombstone') return tombstoneFile(role.kind, role.id);
  return role.is === 'vocabulary' ? vocabularyFile(role.name) : SITE_FILE;
}

/** Whether every entry is read by what this file says: the site's own, or a vocabulary. */
export function isForAll(file: string): boolean {
  return file === SITE_FILE || file.startsWith('vocabulary/');
}

/** The role of a file, or undefined where the catalogue has no place for it. */
export function roleOf(file: string): Role | undefined {
  if (file === SITE_FILE) return { is: 'site' };
  const parts = file.split('/');
  const name = (parts.pop() ?? '').replace(/\.(?:md|yml)$/, '');
  if (parts.join('/') === 'vocabulary') return { is: 'vocabulary', name };
  const isRetired = parts[0] === 'retired' && parts.length === 2;
  const kind = kindOfFolder((isRetired ? parts[1] : parts.join('/')) ?? '');
  return kind && { is: isRetired ? 'tombstone' : 'entry', kind, id: name };
}

/** The name of the schema that a file of that role answers to. */
export function schemaNameOf(role: Role): string {
  if (role.is === 'entry') return role.kind;
  if (role.is === 'tombstone') return 'retired';
  if (role.is === 'site') return 'site';
  return role.name === 'parameters' || role.name === 'synonyms' ? role.name : 'terms';
}
