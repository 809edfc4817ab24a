// A large catalogue and a change → the files of it that the change can concern, so that no other has to be read.
//
// It looks at texts, not at headers: a file too many costs a little time, one too few would be a wrong answer.

import { roleOf } from '../model/role.ts';
import type { Source, Value } from '../model/source.ts';
import { isList, isMapping, textsAt } from './change/value.ts';

/** What the choice rests on. */
export interface Surroundings {
  /** Every file of the base commit by its path in the catalogue. */
  readonly texts: ReadonlyMap<string, string>;
  /** The changed entries, before and after. */
  readonly touched: readonly Source[];
  /** Names of people and teams by whose entries it is told whose the change is. */
  readonly names: readonly string[];
}

/** The paths of the files that a change can concern. */
export function nearby({ texts, touched, names }: Surroundings): Set<string> {
  const ids = new Set(touched.flatMap(({ file }) => idOf(file) ?? []));
  const named = new Set(touched.flatMap(({ data }) => wordsIn(data)));
  const mentions = wordTest([...ids, ...names]);
  const chosen = new Set<string>();
  for (const [file, text] of texts) {
    if (isForAll(file) || named.has(idOf(file) ?? '') || ids.has(idOf(file) ?? '') || mentions(text)) chosen.add(file);
  }
  const inAreas = wordTest(areasOf(touched));
  for (const [file, text] of texts)
    if (/^(?:capabilities|requirements)\//.test(file) && inAreas(text)) chosen.add(file);
  return chosen;
}

/** The words on which every entry rests. */
function isForAll(file: string): boolean {
  return file === 'site.yml' || file.startsWith('vocabulary/');
}

function idOf(file: string): string | undefined {
  const role = roleOf(file);
  return role && 'id' in role ? role.id : undefined;
}

function areasOf(touched: readonly Source[]): string[] {
  return [...new Set(touched.flatMap(({ data }) => textsAt(data, 'areas')))];
}

/** Every text of a header, among which are the ids of what it refers to. */
function wordsIn(value: Value): string[] {
  if (typeof value === 'string') return [value];
  if (isList(value)) return value.flatMap(wordsIn);
  return isMapping(value) ? Object.values(value).flatMap(wordsIn) : [];
}

function wordTest(words: readonly string[]): (text: string) => boolean {
  if (words.length === 0) return () => false;
  const escaped = words.map((word) => word.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&'));
  const pattern = new RegExp(`(?<![\\w-])(?:${escaped.join('|')})(?![\\w-])`, 'i');
  return (text) => pattern.test(text);
}
