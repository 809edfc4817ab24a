// Two entries with the same text below the header, but for the names in it.

import { KINDS } from '../../model/kind.ts';
import { fold } from '../../text/fold.ts';
import type { AnyCandidate } from '../candidate.ts';
import type { CatalogueRule } from '../rule.ts';

export const sameBody: CatalogueRule = {
  code: 'same-body',
  *check({ candidates }) {
    const first = new Map<string, string>();
    for (const kind of KINDS) {
      for (const entry of candidates[kind].values()) {
        const text = coreOf(entry as AnyCandidate);
        const earlier = first.get(text);
        if (text === '') continue;
        if (earlier === undefined) first.set(text, entry.file);
        else yield { file: entry.file, field: '', place: { line: entry.bodyLine, column: 1 }, ...wordingFor(earlier) };
      }
    }
  },
};

// A review checks what stayed as it was on both sides of a change.
const KNOWN = new WeakMap<AnyCandidate, string>();

/** The words of a body without those of the entry's own title and supplier. */
export function coreOf(entry: AnyCandidate): string {
  const known = KNOWN.get(entry) ?? core(entry);
  KNOWN.set(entry, known);
  return known;
}

function core({ header, body }: AnyCandidate): string {
  const supplier = 'supplier' in header ? header.supplier : '';
  const own = new Set(fold(`${header.title ?? ''} ${supplier ?? ''}`).split(' '));
  return fold(body)
    .split(' ')
    .filter((word) => !own.has(word))
    .join(' ');
}

function wordingFor(earlier: string): { message: string; hint: string } {
  return {
    message: 'Unexpected text below the header that another entry has, expected one of its own.',
    hint: `It is the same as in ${earlier}. Say what sets this one apart, or join the two.`,
  };
}
