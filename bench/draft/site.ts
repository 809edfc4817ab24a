// Files of a catalogue → a folder with the drafting page alone: its script, its styles, and what drafts are held against.

import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { readAndCheck } from '../../src/compile.ts';
import { areaPartAddress, basePartAddress } from '../../src/model/draftAddress.ts';
import type { RawFile } from '../../src/model/source.ts';
import { relate } from '../../src/relate/relate.ts';
import { buildIndex } from '../../src/search/build.ts';
import { makeAssets } from '../../src/site/assets.ts';
import { draftFolderOf } from '../../src/site/draftFolder.ts';
import { render } from '../../src/site/pages/draft.11ty.tsx';
import { View } from '../../src/site/view.ts';

/** A file of the site, and what fetching it costs. */
export interface Weighed {
  readonly address: string;
  readonly bytes: number;
  readonly compressed: number;
}

/** The drafting page in a folder. */
export interface DraftSite {
  /** What every visit fetches. */
  readonly first: readonly Weighed[];
  /** The areas with the most in them, the heaviest first. */
  readonly areas: readonly (Weighed & { readonly id: string })[];
}

const MOST_AREAS = 5;

/** Makes the site; no other page is made, which would take minutes for a large catalogue. */
export async function draftSite(files: readonly RawFile[], asOf: string, folder: string): Promise<DraftSite> {
  const view = await viewOf(files, asOf);
  const { name, files: parts } = draftFolderOf(view);
  const { styles, page, draft } = view.assets;
  const first = new Map([
    ['/draft/index.html', render({ view, id: '' })],
    ...[styles, page, draft].map(({ url, text }) => [url, text] as const),
  ]);
  for (const [address, text] of [...first, ...parts]) write(join(folder, address), text);
  const base = basePartAddress(name);
  const areas = [...parts.keys()].filter((address) => address !== base).map((address) => weighed(address, parts));
  const heaviest = areas.sort((a, b) => b.bytes - a.bytes).slice(0, MOST_AREAS);
  const idOf = new Map(
    [...(view.vocabulary.terms.get('areas')?.keys() ?? [])].map((id) => [areaPartAddress(name, id), id]),
  );
  return {
    first: [...[...first.keys()].map((address) => weighed(address, first)), weighed(base, parts)],
    areas: heaviest.map((area) => ({ ...area, id: idOf.get(area.address) ?? '' })),
  };
}

/** The view of a catalogue whose entries nobody will search for. */
export async function viewOf(files: readonly RawFile[], asOf: string): Promise<View> {
  const { catalogue, findings } = readAndCheck(files, { asOf });
  const none = { ...catalogue, entries: { ...catalogue.entries, capability: new Map(), requirement: new Map() } };
  const compiled = { catalogue, findings, related: relate(catalogue, asOf), index: buildIndex(none) };
  const made = { assets: await makeAssets(), search: { name: '', files: new Map() }, texts: new Map() };
  return new View(compiled, made, { commit: null, isDraft: false });
}

/** What a file weighs. */
export function weighed(address: string, files: ReadonlyMap<string, string>): Weighed {
  const text = files.get(address) ?? '';
  return { address, bytes: Buffer.byteLength(text), compressed: gzipSync(text).length };
}

/** Writes a file with the folders above it. */
export function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
