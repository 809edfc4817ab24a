// A draft of a requirement ↔ its address, e.g. "/draft/#header=%7B%22areas%22…"; and the addresses of what it is held against.

import { LONGEST_FRAGMENT } from './fragment.ts';

/**
 * The address of the page on which requirements are drafted, with what stands there already. It is all in the fragment, so
 * that no server sees it.
 * @example draftAddress({ areas: ['on-scene-units'] }) // "/draft/#header=%7B%22areas%22%3A%5B%22on-scene-units%22%5D%7D"
 */
export function draftAddress(header?: object): string {
  return `/draft/${header ? `#${new URLSearchParams({ header: JSON.stringify(header) })}` : ''}`;
}

/** What the fragment of such an address holds, whatever it is; undefined where it holds nothing that can be read. */
export function readDraftFragment(fragment: string): unknown {
  if (fragment.length > LONGEST_FRAGMENT) return undefined;
  const text = new URLSearchParams(fragment.replace(/^#/, '')).get('header');
  try {
    return text === null ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The folder of what drafts are held against, by its digest. */
export function draftFolderAddress(name: string): string {
  return `/draft/${name}/`;
}

/** What every draft is held against. */
export function basePartAddress(name: string): string {
  return `${draftFolderAddress(name)}base.json`;
}

/** What is asked and listed in one area. */
export function areaPartAddress(name: string, area: string): string {
  return `${draftFolderAddress(name)}areas/${area}.json`;
}
