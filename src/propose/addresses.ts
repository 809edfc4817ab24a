// Where the forms find what they are filled in and checked from.

import { FOLDERS, type Kind } from '../model/kind.ts';
import { addressOf } from '../model/reference.ts';

/** The vocabulary, and what the forms have to know of this deployment. */
export const SETTING_ADDRESS = '/propose/setting.json';

/** The names that entries of a kind have. */
export function namesAddress(kind: Kind): string {
  return `/propose/names/${FOLDERS[kind]}.json`;
}

/** What duplicates of a kind are looked for among. */
export function listedAddress(kind: Kind): string {
  return `/propose/listed/${FOLDERS[kind]}.json`;
}

/** The source of an entry, beside its page. */
export function sourceAddress(kind: Kind, id: string): string {
  return `${addressOf(kind, id)}source.json`;
}

/** The template of a kind. */
export function templateAddress(kind: Kind): string {
  return `/propose/${kind}/template.md`;
}
