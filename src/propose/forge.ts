// A file of the repository → where each forge lets one write it, and how much of it can stand in the address.

import type { Site } from '../model/entry.generated.ts';

export type Forge = NonNullable<Site['forge']>;

/** A place on a forge at which a file is written. */
export interface ForgeLink {
  readonly address: string;
  /** Whether the file's text stands there already; else it has to be pasted. */
  readonly isFilled: boolean;
}

/** Longer addresses are refused by servers on the way. */
const LONGEST_ADDRESS = 6000;

/** Where a new file is written. */
export function newFileLink(forge: Forge, path: string, text: string): ForgeLink {
  const { empty, filled } = NEW[forge.type](base(forge), encodeURIComponent(forge.branch), path);
  const address = filled === undefined ? undefined : `${filled}${encodeURIComponent(text)}`;
  return address !== undefined && address.length <= LONGEST_ADDRESS
    ? { address, isFilled: true }
    : { address: empty, isFilled: false };
}

/** Where a file that is there is changed; no forge lets an address fill it in. */
export function editFileLink(forge: Forge, path: string): string {
  return `${base(forge)}/${EDIT[forge.type]}/${forge.branch}/${path}`;
}

/** The name of the forge's software, as people know it. */
export const FORGE_NAMES: Readonly<Record<Forge['type'], string>> = {
  github: 'GitHub',
  gitlab: 'GitLab',
  forgejo: 'Forgejo',
};

/** What the forge calls a proposal. */
export function proposalWord({ type }: Forge): string {
  return type === 'gitlab' ? 'merge request' : 'pull request';
}

const EDIT: Readonly<Record<Forge['type'], string>> = { github: 'edit', gitlab: '-/edit', forgejo: '_edit' };

interface NewFile {
  readonly empty: string;
  /** The address up to the text, where the forge takes one. */
  readonly filled?: string;
}

const NEW: Readonly<Record<Forge['type'], (url: string, branch: string, path: string) => NewFile>> = {
  github: (url, branch, path) => named(`${url}/new/${branch}?filename=${encodeURIComponent(path)}`),
  forgejo: (url, branch, path) => named(`${url}/_new/${branch}/?filename=${encodeURIComponent(path)}`),
  gitlab: (url, branch, path) => ({ empty: `${url}/-/new/${branch}?file_name=${encodeURIComponent(path)}` }),
};

function named(empty: string): NewFile {
  return { empty, filled: `${empty}&value=` };
}

function base({ url }: Forge): string {
  return url.replace(/\/+$/, '');
}
