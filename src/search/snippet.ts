// A text and the terms that matched → the passage that shows why, as pieces of text, marked or not. Never HTML.

import { analyse } from './analyse.ts';

/** A stretch of a passage. */
export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

/** A word of the text, with its terms, or with those for which it is marked. */
interface Mark {
  readonly start: number;
  readonly end: number;
  readonly terms: readonly string[];
}

const LENGTH = 220;

/** The whole text with its matching words marked. Terms with spaces between them must stand in a row. */
export function marked(text: string, terms: ReadonlySet<string>): Piece[] {
  return pieces(text, 0, text.length, marksIn(text, terms));
}

/** The stretch of about `length` characters that has most of the different terms, the first of equals; the beginning where it has none. */
export function snippet(text: string, terms: ReadonlySet<string>, length = LENGTH): Piece[] {
  const marks = marksIn(text, terms);
  const { start, end } = widened(text, bestStretch(marks, length), length);
  const shown = pieces(text, start, end, marks);
  return [...(start > 0 ? [plain('… ')] : []), ...shown, ...(end < text.length ? [plain(' …')] : [])];
}

/** The passage of a result: the summary, unless the text has more of the terms in one stretch. */
export function passageOf(summary: string, text: string, terms: ReadonlySet<string>): Piece[] {
  const cut = snippet(text, terms);
  const inSummary = termsIn(summary, terms).size;
  const inText = termsIn(cut.map((piece) => piece.text).join(''), terms).size;
  return summary !== '' && inSummary >= inText ? marked(summary, terms) : cut;
}

function termsIn(text: string, terms: ReadonlySet<string>): ReadonlySet<string> {
  return new Set(marksIn(text, terms).flatMap((mark) => mark.terms));
}

function marksIn(text: string, terms: ReadonlySet<string>): Mark[] {
  const words = wordsOf(text);
  const runs = runsByFirst(terms);
  const marks = new Map<number, Mark>();
  words.forEach((word, at) => {
    for (const run of word.terms.flatMap((term) => runs.get(term) ?? [])) {
      for (const { start, end } of standingInRow(words, at, run)) {
        marks.set(start, { start, end, terms: [...(marks.get(start)?.terms ?? []), run.join(' ')] });
      }
    }
  });
  return [...marks.values()].sort((a, b) => a.start - b.start);
}

/** The words of a text that say something, so that "chain of custody" is a row of two. */
function wordsOf(text: string): Mark[] {
  const words = new Map<number, Mark>();
  for (const { term, start, end } of analyse(text)) {
    words.set(start, { start, end, terms: [...(words.get(start)?.terms ?? []), term] });
  }
  return [...words.values()];
}

type Run = readonly string[];

function runsByFirst(terms: ReadonlySet<string>): ReadonlyMap<string, readonly Run[]> {
  const runs = new Map<string, Run[]>();
  for (const run of [...terms].map((term) => term.split(' '))) {
    const first = run[0] ?? '';
    runs.set(first, [...(runs.get(first) ?? []), run]);
  }
  return runs;
}

/** The words from a place on that have the terms of a run one after another; one word may have several ("self-service"). */
function standingInRow(words: readonly Mark[], from: number, run: Run): readonly Mark[] {
  let met = 0;
  for (let at = from; at < words.length; at += 1) {
    const before = met;
    while (met < run.length && words[at]?.terms.includes(run[met] ?? '')) met += 1;
    if (met === run.length) return words.slice(from, at + 1);
    if (met === before) return [];
  }
  return [];
}

/** From the first to the last mark of the stretch; both 0 where there is no mark. */
function bestStretch(marks: readonly Mark[], length: number): { start: number; end: number } {
  let best = { start: 0, end: 0, worth: 0 };
  marks.forEach(({ start }, from) => {
    const inside = marks.slice(from, from + MOST_MARKS).filter((mark) => mark.end <= start + length);
    const worth = new Set(inside.flatMap(({ terms }) => terms)).size;
    if (worth > best.worth) best = { start, end: inside.at(-1)?.end ?? start, worth };
  });
  return best;
}

/** More marks than these in one stretch say nothing more, and cost time in a text that repeats one word. */
const MOST_MARKS = 40;

/** Fills the stretch up to the length on both sides, and lets no word be cut. */
function widened(
  text: string,
  { start, end }: { start: number; end: number },
  length: number,
): { start: number; end: number } {
  const room = Math.max(0, length - (end - start));
  const before = Math.max(0, Math.min(start, start - Math.floor(room / 3)));
  const from = before === 0 ? 0 : afterSpace(text, before, start);
  const after = Math.min(text.length, from + Math.max(length, end - from));
  return { start: from, end: after === text.length ? after : beforeSpace(text, after, end) };
}

function afterSpace(text: string, at: number, latest: number): number {
  const space = text.indexOf(' ', at);
  return space < 0 || space >= latest ? latest : space + 1;
}

function beforeSpace(text: string, at: number, earliest: number): number {
  const space = text.lastIndexOf(' ', at);
  return space <= earliest ? Math.max(at, earliest) : space;
}

function pieces(text: string, start: number, end: number, marks: readonly Mark[]): Piece[] {
  const shown: Piece[] = [];
  let at = start;
  for (const mark of marks.filter((one) => one.start >= start && one.end <= end)) {
    if (mark.start > at) shown.push(plain(text.slice(at, mark.start)));
    shown.push({ text: text.slice(mark.start, mark.end), marked: true });
    at = mark.end;
  }
  return at < end ? [...shown, plain(text.slice(at, end))] : shown;
}

function plain(text: string): Piece {
  return { text, marked: false };
}
