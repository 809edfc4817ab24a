// Areas → which texts of a large catalogue stand in them: of the capabilities only a few, where these are enough.
//
// More supply opens no gap: where a few capabilities of an area show none, neither before a change nor after it, all of them show none.

import { wordTest } from '../text/wordTest.ts';

/** The areas in which a change can be felt. */
export interface FeltAreas {
  /** Those in which each capability counts, for it is held against a requirement that changes. */
  readonly whole: ReadonlySet<string>;
  /** Those in which capabilities count for gaps alone. */
  readonly inPart: ReadonlySet<string>;
}

/** So many of an area: they hardly ever have a fault in common. */
const FEW = 16;

/** Tells of one file after another, each asked once, whether it is a requirement or a capability to be read for those areas. */
export function inAreas({ whole, inPart }: FeltAreas): (file: string, text: string) => boolean {
  const [isInAny, isInWhole] = [isInOne([...whole, ...inPart]), isInOne([...whole])];
  const left = new Map(Array.from(inPart, (area) => [area, FEW]));
  return (file, text) => {
    const isDemand = file.startsWith('requirements/');
    if (!isDemand && !file.startsWith('capabilities/')) return false;
    const areas = areasIn(text);
    return isInAny(text, areas) && (isDemand || isInWhole(text, areas) || isOneOfFew(areas, left));
  };
}

/** Whether a text stands in one of those areas; where it tells its own in an unusual form, whether it names one anywhere. */
function isInOne(wanted: readonly string[]): (text: string, areas: readonly string[] | undefined) => boolean {
  const [isWanted, isNamed] = [new Set(wanted), wordTest(wanted)];
  return (text, areas) => areas?.some((area) => isWanted.has(area)) ?? isNamed(text);
}

/** Whether one of the areas still lacks one, which it then no longer does. What does not tell its areas in the usual form is read. */
function isOneOfFew(areas: readonly string[] | undefined, left: Map<string, number>): boolean {
  if (!areas) return true;
  const lacking = areas.filter((area) => (left.get(area) ?? 0) > 0);
  for (const area of lacking) left.set(area, (left.get(area) ?? 0) - 1);
  return lacking.length > 0;
}

/** The areas that an entry names on one line, in the usual form; undefined where it names them in another way. */
export function areasIn(text: string): string[] | undefined {
  const at = text.indexOf(KEY);
  const end = text.indexOf('\n', at + 1);
  const line = text.slice(at + KEY.length, end === -1 ? undefined : end);
  const isAlone = at !== -1 && text.indexOf(KEY, at + 1) === -1;
  return isAlone ? /^ *\[([a-z0-9, -]*)\]\s*$/.exec(line)?.[1]?.split(/ *, */) : undefined;
}

const KEY = '\nareas:';
