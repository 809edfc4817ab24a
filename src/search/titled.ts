// What was found → the documents whose title is what was typed: whole, or as far as it was typed.

import { termsOfWord } from './analyse.ts';
import type { Found } from './engine.ts';
import { TITLE_FIELD } from './fields.ts';
import { formsOf } from './forms.ts';
import type { Wanted, Way } from './way.ts';

/** A way that is an ending of the last word. */
type Ending = Way & { readonly begun: number };

/** Whether a document has what was typed as its title, and nothing else. Who typed "kiosk-" goes on. */
export function titledBy(found: Found, wanted: readonly Wanted[]): (document: number) => boolean {
  const goesOn = wanted.some(({ reading }) => reading.goesOn);
  const titled = wanted.map((one) => wholeTitles(found, one, lengthOf(wanted)));
  return (document) => !goesOn && titled.every((documents) => documents.has(document));
}

/**
 * Of each document whose title goes on as the last word may, how much of its last word is typed: up to 1. Where one word was typed, a title
 * is known to begin so if it is a joined one ("kiosk-reader"), because that has the term of the whole besides those of its pieces.
 */
export function begunBy(found: Found, wanted: readonly Wanted[]): ReadonlyMap<number, number> {
  const begun = new Map<number, number>();
  const last = wanted.at(-1);
  if (!last?.reading.unfinished) return begun;
  const isOnly = wanted.length === 1;
  const others = isOnly ? undefined : titlesOfAll(found, wanted.slice(0, -1), lengthOf(wanted));
  // Of several words most are in no title together, so that the endings of the last need not be gone through.
  if (others?.size === 0) return begun;
  const isWhole = wholeButFor(found, wanted, others);
  // Endings of what is joined already ("kiosk-re") are wholes.
  const isJoined = isOnly && formsOf(last.reading.words[0] ?? '').pieces.length > 1;
  const pieces = new Set(isOnly ? piecesIn(found, last) : []);
  for (const ending of nearestFirst(last.ways)) {
    const isTitle = isWhole(ending);
    for (const document of titlesWith(found, ending)) {
      if (isTitle(document) || isJoined || pieces.has(document)) begun.set(document, ending.begun);
      if (isOnly && !last.reading.goesOn) pieces.add(document);
    }
  }
  return begun;
}

/** Whether a title that has an ending has each other word, as `others` do, and nothing else. */
function wholeButFor(
  found: Found,
  wanted: readonly Wanted[],
  others: ReadonlySet<number> | undefined,
): (ending: Ending) => (document: number) => boolean {
  const goesOn = wanted.some(({ reading }) => reading.goesOn);
  const length = lengthOf(wanted);
  return (ending) => {
    const titles = new Set(goesOn ? [] : titlesOf(found, ending, length));
    return (document) => titles.has(document) && (others?.has(document) ?? true);
  };
}

/** The titles of that many terms which have each of several words. */
function titlesOfAll(found: Found, several: readonly Wanted[], length: number): ReadonlySet<number> {
  const [first = new Set<number>(), ...more] = several.map((one) => wholeTitles(found, one, length));
  return new Set([...first].filter((document) => more.every((documents) => documents.has(document))));
}

/** The titles that have what was typed as a piece, so that an ending in them is the whole of a joined word. */
function piecesIn(found: Found, { ways }: Wanted): readonly number[] {
  return ways.filter(({ asTyped }) => asTyped !== undefined).flatMap((way) => titlesWith(found, way));
}

/** So that the last one that a title has is its whole. */
function nearestFirst(ways: readonly Way[]): Ending[] {
  const endings = ways.flatMap(({ begun, ...way }) => (begun === undefined ? [] : [{ ...way, begun }]));
  return endings.sort((a, b) => b.begun - a.begun);
}

/** How many terms a title has that is what was typed. */
function lengthOf(wanted: readonly Wanted[]): number {
  return wanted.flatMap(({ reading }) => reading.words.flatMap(termsOfWord)).length;
}

function wholeTitles(found: Found, { ways }: Wanted, length: number): ReadonlySet<number> {
  return new Set(ways.filter(({ begun }) => begun === undefined).flatMap((way) => titlesOf(found, way, length)));
}

/** The documents with so many terms in their title, of which the way has all of its. */
function titlesOf(found: Found, { terms }: Way, length: number): readonly number[] {
  const [first = [], ...others] = terms.map((term) => found.ofLength(term, TITLE_FIELD, length));
  const all = others.map((documents) => new Set(documents));
  return first.filter((document) => all.every((documents) => documents.has(document)));
}

function titlesWith(found: Found, { terms: [term = ''] }: Way): readonly number[] {
  return found.standsIn(term).flatMap(({ field, documents }) => (field === TITLE_FIELD ? [...documents] : []));
}
