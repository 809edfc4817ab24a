// Areas and the texts of a large catalogue → the files that stand in those areas: of the capabilities only a few, where these are enough.
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

/** The paths of the requirements and capabilities that stand in those areas. */
export function* inAreas(texts: Iterable<readonly [string, string]>, { whole, inPart }: FeltAreas): Iterable<string> {
  const [isInAny, isInWhole] = [wordTest([...whole, ...inPart]), wordTest([...whole])];
  const left = new Map(Array.from(inPart, (area) => [area, FEW]));
  for (const [file, text] of texts) {
    const isDemand = file.startsWith('requirements/');
    if (!isDemand && !file.startsWith('capabilities/')) continue;
    if (isInAny(text) && (isDemand || isInWhole(text) || isOneOfFew(text, left))) yield file;
  }
}

/** Whether one of its areas still lacks one, which it then no longer does. What does not tell its areas on one line is read. */
function isOneOfFew(text: string, left: Map<string, number>): boolean {
  const areas = areasIn(text);
  if (!areas) return true;
  const lacking = areas.filter((area) => (left.get(area) ?? 0) > 0);
  for (const area of lacking) left.set(area, (left.get(area) ?? 0) - 1);
  return lacking.length > 0;
}

/** The areas that an entry names on one line; undefined where it names them in another way. */
export function areasIn(text: string): string[] | undefined {
  return /^areas: *\[(.*)\] *$/m.exec(text)?.[1]?.split(/ *, */);
}
