// Two trees of files → what the change between them means: the sentence of the review, beside that of the build.

import { type CheckOptions, check } from './check/check.ts';
import { shaped } from './check/shaped.ts';
import { byPlace } from './model/finding.ts';
import { SITE_FILE } from './model/role.ts';
import type { RawFile, Source } from './model/source.ts';
import { read } from './read/read.ts';
import { differences } from './relate/differences/differences.ts';
import { relate } from './relate/relate.ts';
import { remembered } from './relate/remembered.ts';
import type { Change, Side } from './review/change/change.ts';
import { isOfAll } from './review/effect/effects.ts';
import { nearby } from './review/nearby.ts';
import { type Review, review } from './review/review.ts';

/** The two trees of a change, and what is known of it. */
export interface Trees extends Omit<Change, 'sides' | 'lookedAt'> {
  /** Every file of the catalogue in the base commit. */
  readonly baseFiles: readonly RawFile[];
  /** Those of the change's own files that are in the catalogue and in the head. */
  readonly headFiles: readonly RawFile[];
}

/** Every byte as one letter: enough to look for ids, and by far the fastest. */
const PLAIN = new TextDecoder('latin1');

/** A catalogue of more files than this is read only as far as the change can concern it. */
const WHOLE = 1500;

/** Reads, checks and relates both sides, and reviews the change between them. */
export function compare({ baseFiles, headFiles, ...about }: Trees): Review {
  const inHead = read(headFiles);
  const changed = new Set(about.files.flatMap(({ file }) => file ?? []));
  const near = chosen(baseFiles, inHead.sources, changed, about);
  const inBase = read(near);
  const stayed = inBase.sources.filter(({ file }) => !changed.has(file));
  // What stayed as it was has the same findings on both sides, unless the words changed by which it is judged.
  const known = isOfAll(about) ? new Set<string>() : new Set(stayed.map(({ file }) => file));
  const unread = inBase.findings.filter(({ file }) => !changed.has(file));
  const names = baseFiles.map(({ file }) => file);
  const headNames = [...names.filter((file) => !changed.has(file)), ...headFiles.map(({ file }) => file)];
  const all = { sources: [...stayed, ...inHead.sources], findings: [...unread, ...inHead.findings] };
  // What stayed as it was becomes the same entry on both sides, so that whatever is found out of it is found out once.
  const options = { asOf: about.asOf, known, shaper: remembered(shaped) };
  const sides = { base: sideOf(inBase, names, options), head: sideOf(all, headNames, options) };
  const isAll = near.length === baseFiles.length;
  return review({ ...about, sides, ...(!isAll && { lookedAt: { read: near.length, all: baseFiles.length } }) });
}

type Reading = ReturnType<typeof read>;

function sideOf({ sources, findings }: Reading, names: readonly string[], options: CheckOptions): Side {
  const isRead = new Set(sources.map(({ file }) => file));
  const { asOf } = options;
  const checked = check(sources, { ...options, unread: names.filter((file) => !isRead.has(file)) });
  return {
    catalogue: checked.catalogue,
    related: relate(checked.catalogue, asOf),
    differencesAmong: (pairs) => differences(checked.catalogue, pairs, asOf),
    findings: [...findings, ...checked.findings].sort(byPlace),
    sources: new Map(sources.map((source) => [source.file, source])),
    files: new Set(names),
  };
}

/** The files of the base commit that have to be read. */
function chosen(
  files: readonly RawFile[],
  added: readonly Source[],
  changed: ReadonlySet<string>,
  about: Pick<Trees, 'author' | 'recorded' | 'files' | 'asOf'>,
): readonly RawFile[] {
  if (files.length <= WHOLE || isOfAll(about)) return files;
  const before = read(files.filter(({ file }) => changed.has(file) || file === SITE_FILE)).sources;
  const texts = new Map(files.map(({ file, bytes }) => [file, PLAIN.decode(bytes)]));
  const names = [...(about.author ? [about.author] : []), ...Object.keys(about.recorded?.teams ?? {})];
  const near = nearby({ texts, before, after: added, names, asOf: about.asOf });
  return files.filter(({ file }) => near.has(file) || changed.has(file));
}
