// A path of the catalogue → what the file is there for, and the schema that it answers to.

import { type Kind, kindOfFolder } from './kind.ts';

/** What a file is. */
export type Role =
  | { readonly is: 'entry'; readonly kind: Kind; readonly id: string }
  | { readonly is: 'tombstone'; readonly kind: Kind; readonly id: string }
  | { readonly is: 'vocabulary'; readonly name: string }
  | { readonly is: 'site' };

/** The role of a file, or undefined where the catalogue has no place for it. */
export function roleOf(file: string): Role | undefined {
  if (file === 'site.yml') return { is: 'site' };
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
