// Two trees of files → what the change between them means: the sentence of the review, beside that of the build.

import { type CheckOptions, check } from './check/check.ts';
import { shaped } from './check/shaped.ts';
import type { Catalogue } from './model/catalogue.ts';
import { byPlace } from './model/finding.ts';
import { idOf, type Reference } from './model/reference.ts';
import { SITE_FILE } from './model/role.ts';
import type { RawFile, Source } from './model/source.ts';
import { sharingBodies } from './quick/sharing.ts';
import { read } from './read/read.ts';
import { comparedPairs } from './relate/differences/compared.ts';
import { comparer } from './relate/differences/differences.ts';
import { relate } from './relate/relate.ts';
import { once, remembered } from './relate/remembered.ts';
import { type RepetitionFinder, repetitionFinder } from './relate/repetition/repetitions.ts';
import type { Change, Side } from './review/change/change.ts';
import { BODY, fieldChanges } from './review/change/fields.ts';
import { isOfAll } from './review/effect/effects.ts';
import { nearby } from './review/nearby.ts';
import { type Review, review } from './review/review.ts';

/** The two trees of a change, and what is known of it. */
export interface Trees extends Omit<Change, 'sides' | 'lookedAt'> {
  /** Every file of the catalogue in the base commit. */
  readonly baseFiles: readonly RawFile[];
  /** Those of the change's own files that are in the catalogue and in the head. */
  readonly headFiles: readonly RawFile[];
  /** A catalogue of more files than this is read only as far as the change can concern it (1500). */
  readonly readWhole?: number;
}

/** Every byte as one letter: enough to look for ids, and by far the fastest. */
const PLAIN = new TextDecoder('latin1');

const READ_WHOLE = 1500;

/** Reads, checks and relates both sides, and reviews the change between them. */
export function compare(trees: Trees): Review {
  const { baseFiles, headFiles, readWhole, ...about } = trees;
  const { sides, read: count } = looked(trees);
  const all = baseFiles.length;
  return review({ ...about, sides, ...(count < all && { lookedAt: { read: count, all } }) });
}

/** Both sides of a change, as far as they were read. */
interface Look {
  readonly sides: Change['sides'];
  readonly read: number;
}

/** Looks again where few of an area were read and these have a gap, which all of them may not have. */
function looked(trees: Trees, short: ReadonlySet<string> = new Set()): Look {
  const inHead = read(trees.headFiles);
  const { files, inPart } = chosen(trees, inHead.sources, short);
  const sides = sidesOf(trees, read(files), inHead);
  const gaps = inPart.size === 0 ? [] : [sides.base, sides.head].flatMap(({ related }) => related.gaps(inPart));
  const lacking = gaps.filter(({ reason }) => reason !== 'market-tested');
  if (lacking.length === 0) return { sides, read: files.length };
  return looked(trees, new Set([...short, ...lacking.map(({ area }) => area)]));
}

function sidesOf({ baseFiles, headFiles, ...about }: Trees, inBase: Reading, inHead: Reading): Change['sides'] {
  const changed = changedIn(about);
  const stayed = inBase.sources.filter(({ file }) => !changed.has(file));
  // What stayed as it was has the same findings on both sides, unless the words changed by which it is judged.
  const known = isOfAll(about) ? new Set<string>() : new Set(stayed.map(({ file }) => file));
  const unread = inBase.findings.filter(({ file }) => !changed.has(file));
  const names = baseFiles.map(({ file }) => file);
  const headNames = [...names.filter((file) => !changed.has(file)), ...headFiles.map(({ file }) => file)];
  const all = { sources: [...stayed, ...inHead.sources], findings: [...unread, ...inHead.findings] };
  // What stayed as it was becomes the same entry on both sides, so that whatever is found out of it is found out once.
  const options = { asOf: about.asOf, known, shaper: remembered(shaped) };
  const finder = once(() => repetitionFinder(sides.base.catalogue));
  const find: RepetitionFinder = (catalogue, references) => finder()(catalogue, references);
  const sides = { base: sideOf(inBase, names, options, find), head: sideOf(all, headNames, options, find) };
  return sides;
}

function changedIn({ files }: Pick<Trees, 'files'>): Set<string> {
  return new Set(files.flatMap(({ file }) => file ?? []));
}

type Reading = ReturnType<typeof read>;

function sideOf(
  { sources, findings }: Reading,
  names: readonly string[],
  options: CheckOptions,
  find: RepetitionFinder,
): Side {
  const isRead = new Set(sources.map(({ file }) => file));
  const { asOf } = options;
  const checked = check(sources, { ...options, unread: names.filter((file) => !isRead.has(file)) });
  return {
    catalogue: checked.catalogue,
    related: relate(checked.catalogue, asOf),
    repetitionsOf: remembered((references: ReadonlySet<Reference>) => find(checked.catalogue, references)),
    differencesIn: differencesIn(checked.catalogue, asOf),
    findings: [...findings, ...checked.findings].sort(byPlace),
    sources: new Map(sources.map((source) => [source.file, source])),
    files: new Set(names),
  };
}

/** What is listed that would do for both is not looked for: a review does not tell it. */
function differencesIn(catalogue: Catalogue, asOf: string): Side['differencesIn'] {
  const compare = comparer(catalogue, asOf, () => []);
  const entryOf = (reference: Reference) => catalogue.entries.requirement.get(idOf(reference));
  return (repetitions) => {
    const pairs = comparedPairs(repetitions).map(({ a, b }) => [entryOf(a), entryOf(b)] as const);
    return compare(pairs.flatMap(([a, b]) => (a && b ? [[a, b] as const] : [])));
  };
}

/** The files of the base commit that have to be read, and the areas of which they hold few. */
function chosen(
  { baseFiles: files, readWhole = READ_WHOLE, ...about }: Trees,
  after: readonly Source[],
  short: ReadonlySet<string>,
): { readonly files: readonly RawFile[]; readonly inPart: ReadonlySet<string> } {
  if (files.length <= readWhole || isOfAll(about)) return { files, inPart: new Set() };
  const changed = changedIn(about);
  const before = read(files.filter(({ file }) => changed.has(file) || file === SITE_FILE)).sources;
  const texts = () => headersOf(files);
  const names = [...(about.author ? [about.author] : []), ...Object.keys(about.recorded?.teams ?? {})];
  const near = nearby({ texts, before, after, names, asOf: about.asOf, short });
  const wanted = [changed, near.files, sharingBodies(toldAnew(before, after), files)];
  return { files: files.filter(({ file }) => wanted.some((some) => some.has(file))), inPart: near.inPart };
}

/** Both versions of what changes in its text, or in the names that do not count in it: which others have the same may change. */
function toldAnew(before: readonly Source[], after: readonly Source[]): Source[] {
  const [old, now] = [before, after].map((some) => new Map(some.map((source) => [source.file, source])));
  return [...before, ...after].filter(({ file }) => {
    const fields = fieldChanges(old?.get(file), now?.get(file));
    return fields.some(({ field }) => field === BODY || field === '/title' || field === '/supplier');
  });
}

/** The headers are made anew each time that they are gone through: to hold all of a large catalogue takes longer. */
function* headersOf(files: readonly RawFile[]): Iterable<readonly [file: string, header: string]> {
  for (const { file, bytes } of files) {
    const text = PLAIN.decode(bytes);
    // What stands below a header, wherever it may end, names no other entry.
    const end = text.indexOf('\n---', '---'.length);
    yield [file, end === -1 ? text : text.slice(0, end)];
  }
}
