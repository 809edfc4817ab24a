// The package lists that apt keeps on a Debian machine → a corpus of real descriptions.

import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { randomFor } from '../../src/generate/random.ts';
import type { Corpus, Listing } from './listing.ts';

/** Where the lists may be. The second holds the long descriptions where the machine was told to leave them out. */
const FOLDERS = ['/var/lib/apt/lists', join(import.meta.dirname, '../.cache/apt')];
const APT_HELPER = '/usr/lib/apt/apt-helper';

/** From this many listings on, one source package gives more than one. */
const ONE_A_SOURCE = 10_000;

/** Lists that only replace what a release has: with them one thing would stand there again for each of its versions. */
const REPLACEMENTS = /-(updates|security|backports)_/;

type Stanza = ReadonlyMap<string, string>;

/** The corpus of so many packages, the same on every machine with the same lists; undefined where there are none. */
export function debianCorpus(size: number): Corpus | undefined {
  const folder = FOLDERS.find(hasLists);
  if (!folder) return undefined;
  const texts = longDescriptions(folder);
  const packages = shuffled(uniquePackages(stanzasOf(folder, /_Packages/)));
  const chosen = size <= ONE_A_SOURCE ? oneASource(packages) : packages;
  const listings = chosen.map((stanza) => listingOf(stanza, texts)).filter(({ text }) => text !== '');
  if (listings.length < size) throw new Error(`The lists in ${folder} have ${listings.length} packages, not ${size}.`);
  return { name: 'debian', listings: listings.slice(0, size) };
}

function hasLists(folder: string): boolean {
  const names = existsSync(APT_HELPER) && existsSync(folder) ? readdirSync(folder) : [];
  return [/_Packages/, /_Translation-en/].every((sort) => names.some((name) => sort.test(name)));
}

function stanzasOf(folder: string, sort: RegExp): Stanza[] {
  const names = readdirSync(folder).filter((name) => sort.test(name) && !REPLACEMENTS.test(name));
  const read = (name: string) =>
    execFileSync(APT_HELPER, ['cat-file', join(folder, name)], { encoding: 'utf8', maxBuffer: 2 ** 30 });
  return names.sort().flatMap((name) => read(name).split('\n\n').map(stanzaOf));
}

function stanzaOf(text: string): Stanza {
  return new Map(
    text.split(/\n(?! )/).map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 2)]),
  );
}

/** By the digest of the short and the long description. */
function longDescriptions(folder: string): ReadonlyMap<string, string> {
  const stanzas = stanzasOf(folder, /_Translation-en/);
  return new Map(stanzas.map((stanza) => [stanza.get('Description-md5') ?? '', proseOf(stanza)]));
}

function proseOf(stanza: Stanza): string {
  const lines = (stanza.get('Description-en') ?? '').split('\n').slice(1);
  return lines
    .map((line) => line.trim().replace(/^\.$/, ''))
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
}

function uniquePackages(stanzas: readonly Stanza[]): Stanza[] {
  const byName = new Map(stanzas.filter(({ size }) => size > 1).map((stanza) => [stanza.get('Package') ?? '', stanza]));
  return [...byName].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, stanza]) => stanza);
}

function oneASource(packages: readonly Stanza[]): Stanza[] {
  const sources = new Map<string, Stanza>();
  for (const stanza of packages) {
    const source = stanza.get('Source')?.split(' ')[0] ?? stanza.get('Package') ?? '';
    if (!sources.has(source)) sources.set(source, stanza);
  }
  return [...sources.values()];
}

function listingOf(stanza: Stanza, texts: ReadonlyMap<string, string>): Listing {
  const tags = (stanza.get('Tag') ?? '').split(/,\s*/).filter(Boolean);
  return {
    title: stanza.get('Package') ?? '',
    summary: stanza.get('Description') ?? '',
    text: texts.get(stanza.get('Description-md5') ?? '') ?? '',
    tags: [stanza.get('Section') ?? '', ...tags].map((tag) => tag.replace(/.*::/, '')),
  };
}

/** Always in the same order. */
function shuffled<T>(list: readonly T[]): T[] {
  const random = randomFor(1, 'debian');
  const shuffle = [...list];
  for (let at = shuffle.length - 1; at > 0; at -= 1) {
    const other = random.below(at + 1);
    [shuffle[at], shuffle[other]] = [shuffle[other] as T, shuffle[at] as T];
  }
  return shuffle;
}
