// Two entries of one kind with the same text below the header, but for the names in it.

import { KINDS } from '../../model/kind.ts';
import { fold } from '../../text/fold.ts';
import type { AnyCandidate } from '../candidate.ts';
import type { CatalogueRule } from '../rule.ts';

export const sameBody: CatalogueRule = {
  code: 'same-body',
  *check({ candidates }) {
    for (const kind of KINDS) {
      const first = new Map<string, string>();
      for (const entry of withSharedStart([...candidates[kind].values()] as AnyCandidate[])) {
        const text = coreOf(entry);
        const earlier = first.get(text);
        if (text === '') continue;
        if (earlier === undefined) first.set(text, entry.file);
        else yield { file: entry.file, field: '', place: { line: entry.bodyLine, column: 1 }, ...wordingFor(earlier) };
      }
    }
  },
};

/** The words of a body without those of the entry's own title and supplier. */
export function coreOf(entry: AnyCandidate): string {
  return coreIn(entry, entry.body).join(' ');
}

/** Nearly every text is told apart from all others by how it begins, so that the rest need not be looked at. */
function withSharedStart(entries: readonly AnyCandidate[]): AnyCandidate[] {
  const counts = new Map<string, number>();
  for (const entry of entries) counts.set(startOf(entry), (counts.get(startOf(entry)) ?? 0) + 1);
  return entries.filter((entry) => (counts.get(startOf(entry)) ?? 0) > 1);
}

/** So many words are a start, and in so many letters they nearly always are. */
const START = { words: 24, letters: 300 };

// The rule asks twice, and a review does so on both sides of a change.
const KNOWN = new WeakMap<AnyCandidate, string>();

/** The first words of the core. */
function startOf(entry: AnyCandidate): string {
  const known = KNOWN.get(entry) ?? start(entry);
  KNOWN.set(entry, known);
  return known;
}

function start(entry: AnyCandidate): string {
  const { body } = entry;
  const end = body.length > START.letters ? body.lastIndexOf(' ', START.letters) : body.length;
  const words = coreIn(entry, body.slice(0, Math.max(end, 0)));
  const isEnough = end === body.length || words.length >= START.words;
  return (isEnough ? words : coreIn(entry, body)).slice(0, START.words).join(' ');
}

function coreIn({ header }: AnyCandidate, text: string): string[] {
  const supplier = 'supplier' in header ? header.supplier : '';
  const own = new Set(fold(`${header.title ?? ''} ${supplier ?? ''}`).split(' '));
  return fold(text)
    .split(' ')
    .filter((word) => !own.has(word));
}

function wordingFor(earlier: string): { message: string; hint: string } {
  return {
    message: 'Unexpected text below the header that another entry has, expected one of its own.',
    hint: `It is the same as in ${earlier}. Say what sets this one apart, or join the two.`,
  };
}
