// The catalogue's files → everything that the site, the command line and the tests use: the whole program in one sentence.

import { check } from './check/check.ts';
import type { Catalogue } from './model/catalogue.ts';
import { byPlace, type Finding } from './model/finding.ts';
import type { Related } from './model/related.ts';
import type { RawFile } from './model/source.ts';
import { read } from './read/read.ts';
import { relate } from './relate/relate.ts';
import { buildIndex, type SearchIndex } from './search/build.ts';

/** A catalogue read and checked. An entry with an error is left out of it; the findings say why. */
export type Checked = { readonly catalogue: Catalogue; readonly findings: readonly Finding[] };

/** A catalogue read, checked, related and indexed. */
export type Compiled = Checked & { readonly related: Related; readonly index: SearchIndex };

/** The day as of which all is worked out; and, for the check alone, the clock's: no review can be after both. */
export type Days = { readonly asOf: string; readonly today?: string };

/** Reads, checks, relates and indexes a catalogue. */
export function compile(files: readonly RawFile[], days: Days): Compiled {
  const checked = readAndCheck(files, days);
  return { ...checked, related: relate(checked.catalogue, days.asOf), index: buildIndex(checked.catalogue) };
}

/** Reads and checks a catalogue; its findings, all of them, in the order of their places. */
export function readAndCheck(files: readonly RawFile[], days: Days): Checked {
  const { sources, findings: unreadable } = read(files);
  const isRead = new Set(sources.map(({ file }) => file));
  const unread = files.map(({ file }) => file).filter((file) => !isRead.has(file));
  const { catalogue, findings } = check(sources, { ...days, unread });
  return { catalogue, findings: [...unreadable, ...findings].sort(byPlace) };
}
