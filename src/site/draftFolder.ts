// What drafts are held against → files in a folder named by its digest, so that they may be kept for ever and are never mixed.

import { createHash } from 'node:crypto';
import { areaPartAddress, basePartAddress, draftFolderAddress } from '../model/draftAddress.ts';
import { areaParts, basePart } from '../relate/draft/publish.ts';
import type { View } from './view.ts';

/** The files by address, below one folder. */
export interface DraftFolder {
  /** A digest of all that is in it. */
  readonly name: string;
  readonly files: ReadonlyMap<string, string>;
}

const KNOWN = new WeakMap<View, DraftFolder>();

/** The folder of a build; the same catalogue gives the same bytes, and so the same name. */
export function draftFolderOf(view: View): DraftFolder {
  const known = KNOWN.get(view) ?? makeFolder(view);
  KNOWN.set(view, known);
  return known;
}

/** Its address from the root of the site. */
export function addressOfDrafts(view: View): string {
  return draftFolderAddress(draftFolderOf(view).name);
}

function makeFolder({ catalogue, related, asOf }: View): DraftFolder {
  const base = JSON.stringify(basePart(catalogue, asOf));
  const areas = [...areaParts(catalogue, related)].map(([id, part]) => [id, JSON.stringify(part)] as const);
  const digest = createHash('sha256').update(base);
  for (const [id, text] of areas) digest.update(id).update(text);
  const name = digest.digest('hex').slice(0, 12);
  const files = [
    [basePartAddress(name), base] as const,
    ...areas.map(([id, text]) => [areaPartAddress(name, id), text] as const),
  ];
  return { name, files: new Map(files) };
}
