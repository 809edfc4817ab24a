// Lists of levels → rows of bits, so that one need is held against what thousands offer in little time.
//
// It says of a `choices` parameter what `answer.ts` says of it, whose rules stand there; a test holds the two together.

import type { Need, Offer } from '../model/entry.generated.ts';
import type { Answer } from '../model/match.ts';
import { type Bits, noBits, setBit } from './bits.ts';

/** What is offered of a `choices` parameter. */
export interface OfferedBits {
  /** One bit a level, in the order of the scale. */
  readonly bits: Bits;
  readonly isComplete: boolean;
}

/** An offer in bits; undefined where it is not stated. */
export function offeredBits(offer: Offer | undefined, levels: readonly string[]): OfferedBits | undefined {
  if (offer === undefined) return undefined;
  const only = typeof offer === 'object' && !Array.isArray(offer) ? offer.only : undefined;
  return { bits: bitsOf(only ?? offer, levels), isComplete: only !== undefined };
}

/** A need → its answers to offers in bits. */
export function choicesJudge({ operator, value }: Need, levels: readonly string[]): (offer?: OfferedBits) => Answer {
  const wanted = bitsOf(value, levels);
  const isMet = {
    includes: (offered: Bits) => !hasMore(wanted, offered),
    'one-of': (offered: Bits) => shareOne(wanted, offered),
    not: (offered: Bits) => hasMore(offered, wanted),
  }[operator as 'includes' | 'one-of' | 'not'];
  return (offer) => {
    if (!offer) return 'not-stated';
    if (isMet(offer.bits)) return 'met';
    return offer.isComplete ? 'not-met' : 'not-stated';
  };
}

function bitsOf(value: unknown, levels: readonly string[]): Bits {
  const bits = noBits(levels.length);
  for (const level of [value].flat()) {
    const rank = levels.indexOf(String(level));
    if (rank >= 0) setBit(bits, rank);
  }
  return bits;
}

function shareOne(a: Bits, b: Bits): boolean {
  for (let at = 0; at < a.length; at++) if (((a[at] ?? 0) & (b[at] ?? 0)) !== 0) return true;
  return false;
}

/** Whether the first has a level that the second lacks. */
function hasMore(a: Bits, b: Bits): boolean {
  for (let at = 0; at < a.length; at++) if (((a[at] ?? 0) & ~(b[at] ?? 0)) !== 0) return true;
  return false;
}
