// A large catalogue and a change → the files of it that the change can concern, so that no other has to be read.
//
// It looks at texts, not at headers: a file too many costs a little time, one too few would be a wrong answer.

import { addMonths, type FullDate } from '../model/date.ts';
import { isForAll, roleOf, SITE_FILE } from '../model/role.ts';
import type { Source, Value } from '../model/source.ts';
import { wordTest } from '../text/wordTest.ts';
import { alike } from './alikeTexts.ts';
import { fieldChanges } from './change/fields.ts';
import { isList, isMapping, textsAt } from './change/value.ts';
import { matters } from './effect/matters.ts';
import { areasIn, type FeltAreas, inAreas } from './inAreas.ts';

/** What the choice rests on. */
export interface Surroundings {
  /** The headers of all files of the base commit, with their paths in the catalogue. */
  readonly texts: () => Iterable<readonly [file: string, header: string]>;
  /** The changed files as they were, and the site's. */
  readonly before: readonly Source[];
  /** The changed files as they are. */
  readonly after: readonly Source[];
  readonly asOf: FullDate;
  /** Names of people and teams by whose entries it is told whose the change is. */
  readonly names: readonly string[];
  /** Areas of which a few capabilities were not enough. */
  readonly short: ReadonlySet<string>;
}

/** What was chosen. */
export interface Nearby {
  /** The paths of the files that a change can concern. */
  readonly files: ReadonlySet<string>;
  /** The areas of whose capabilities only a few are among them: they must turn out to have no gap. */
  readonly inPart: ReadonlySet<string>;
}

/** The files that a change can concern. */
export function nearby({ texts, before, after, names, asOf, short }: Surroundings): Nearby {
  const touched = [...before, ...after];
  const areas = areasFelt(feltAmong(before, after, asOf), texts, short);
  const ids = new Set(touched.flatMap(({ file }) => idOf(file) ?? []));
  const named = new Set([...ids, ...touched.flatMap(({ data }) => wordsIn(data))]);
  const [mentions, standsIn, alikes] = [wordTest([...ids, ...names]), inAreas(areas), alike(touched)];
  const chosen = new Set<string>();
  // To go through all of them takes long, so that everything is asked of each at once.
  for (const [file, text] of texts()) {
    const isOfAreas = standsIn(file, text);
    if (isOfAreas || isForAll(file) || named.has(nameOf(file)) || mentions(text)) chosen.add(file);
    for (const one of alikes) one.see(file, text);
  }
  for (const file of alikes.flatMap(({ found }) => [...found()])) chosen.add(file);
  return { files: chosen, inPart: areas.inPart };
}

/** A requirement that changes is held against all capabilities of its areas; what else changes can only open gaps, or close them. */
function areasFelt(felt: readonly Source[], texts: Surroundings['texts'], short: ReadonlySet<string>): FeltAreas {
  const demand = felt.filter(({ file }) => file.startsWith('requirements/'));
  const whole = new Set([...areasOf(demand), ...short]);
  const others = [...areasOf(felt), ...areasLedTo(felt, texts)];
  return { whole, inPart: new Set(others.filter((area) => !whole.has(area))) };
}

/** The changed entries whose change matters to what stands in the same areas. */
function feltAmong(before: readonly Source[], after: readonly Source[], asOf: FullDate): Source[] {
  const [old, now] = [bySource(before), bySource(after)];
  const site = old.get(SITE_FILE)?.data;
  const months = isMapping(site) && typeof site['review-months'] === 'number' ? site['review-months'] : 0;
  return [...before, ...after].filter(({ file }) => {
    const role = roleOf(file);
    const fields = fieldChanges(old.get(file), now.get(file));
    return role?.is === 'entry' && matters(role.kind, fields, addMonths(asOf, -months));
  });
}

function bySource(sources: readonly Source[]): Map<string, Source> {
  return new Map(sources.map((source) => [source.file, source]));
}

/** The id of an entry or a tombstone, by the name of its file. */
function nameOf(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1, -'.md'.length);
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

/** The areas of what leads to a changed route: whether it can be had there may change. */
function areasLedTo(felt: readonly Source[], texts: Surroundings['texts']): string[] {
  const routes = felt.filter(({ file }) => file.startsWith('routes/')).flatMap(({ file }) => idOf(file) ?? []);
  if (routes.length === 0) return [];
  const mentions = wordTest(routes);
  const led = [...texts()].filter(([file, text]) => file.startsWith('capabilities/') && mentions(text));
  // Where they are not told in the usual form, any of its words may be one.
  return led.flatMap(([, text]) => areasIn(text) ?? text.match(/[a-z0-9-]+/g) ?? []);
}
