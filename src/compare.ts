// Two trees of files → what the change between them means: the sentence of the review, beside that of the build.

import { type CheckOptions, check } from './check/check.ts';
import type { FullDate } from './model/date.ts';
import { byPlace } from './model/finding.ts';
import type { RawFile, Source } from './model/source.ts';
import { read } from './read/read.ts';
import { relate } from './relate/relate.ts';
import type { Change, FileChange, Side } from './review/change/change.ts';
import { isOfAll } from './review/effect/effects.ts';
import { nearby } from './review/nearby.ts';
import { type Review, review } from './review/review.ts';

/** The two trees of a change, and what is known of it. */
export interface Trees extends Omit<Change, 'sides'> {
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
  const inBase = read(chosen(baseFiles, inHead.sources, changed, about));
  const stayed = inBase.sources.filter(({ file }) => !changed.has(file));
  const names = baseFiles.map(({ file }) => file);
  const headNames = [...names.filter((file) => !changed.has(file)), ...headFiles.map(({ file }) => file)];
  const base = sideOf(inBase, names, about.asOf);
  const unread = inBase.findings.filter(({ file }) => !changed.has(file));
  const head = sideOf(
    { sources: [...stayed, ...inHead.sources], findings: [...unread, ...inHead.findings] },
    headNames,
    about.asOf,
  );
  return review({ ...about, sides: { base, head } });
}

type Reading = ReturnType<typeof read>;

function sideOf({ sources, findings }: Reading, names: readonly string[], asOf: FullDate): Side {
  const isRead = new Set(sources.map(({ file }) => file));
  const options: CheckOptions = { asOf, unread: names.filter((file) => !isRead.has(file)) };
  const checked = check(sources, options);
  return {
    catalogue: checked.catalogue,
    related: relate(checked.catalogue, asOf),
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
  {
    author,
    recorded,
    files: changes,
  }: { author: string | null; recorded?: Change['recorded']; files: readonly FileChange[] },
): readonly RawFile[] {
  if (files.length <= WHOLE || isOfAll({ files: changes })) return files;
  const before = read(files.filter(({ file }) => changed.has(file))).sources;
  const texts = new Map(files.map(({ file, bytes }) => [file, PLAIN.decode(bytes)]));
  const names = [...(author ? [author] : []), ...Object.keys(recorded?.teams ?? {})];
  const near = nearby({ texts, touched: [...added, ...before], names });
  return files.filter(({ file }) => near.has(file) || changed.has(file));
}
