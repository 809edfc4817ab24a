// Two lists of needs of one parameter → whether they are equal or apart, by trying every offer there can be.

import type { Need, Offer } from '../../../src/model/entry.generated.ts';
import { answer, type Scale } from '../../../src/relate/answer.ts';

/** What trying every offer shows of two lists of needs. */
export interface Found {
  /** Whether the same offers meet both. */
  readonly equal: boolean;
  /** Whether no single value serves both. */
  readonly apart: boolean;
  /** Whether each can be met at all. */
  readonly possible: boolean;
}

/** Holds two lists of needs against every offer. */
export function tried(a: readonly Need[], b: readonly Need[], scale: Scale): Found {
  const offers = offersOf(scale);
  const [meetsA, meetsB] = [a, b].map((needs) => offers.map((offer) => meets(needs, offer, scale)));
  const [valuesOfA, valuesOfB] = [a, b].map((needs) => values(needs, scale));
  return {
    equal: meetsA?.join() === meetsB?.join(),
    apart: !valuesOfA?.some((value) => valuesOfB?.includes(value)),
    possible: [valuesOfA, valuesOfB].every((each) => (each ?? []).length > 0),
  };
}

/**
 * The single values that serve needs. Where they ask for several settings at once, each setting counts that an offer
 * cannot lose without failing them.
 */
function values(needs: readonly Need[], scale: Scale): readonly string[] {
  if (scale.parameter.type !== 'choices') {
    return offersOf(scale).flatMap((offer) => (meets(needs, offer, scale) ? [JSON.stringify(offer)] : []));
  }
  const single = scale.levels.filter((level) => meets(needs, { only: [level] }, scale));
  return single.length > 0 ? single : scale.levels.filter((level) => subsetsOf(scale.levels).some(isLost(level)));

  function isLost(level: string): (subset: readonly string[]) => boolean {
    return (subset) => {
      const rest = subset.filter((other) => other !== level);
      return meets(needs, { only: [...subset] }, scale) && !meets(needs, { only: rest }, scale);
    };
  }
}

function meets(needs: readonly Need[], offer: Offer, scale: Scale): boolean {
  return needs.every((need) => answer(need, offer, scale) === 'met');
}

/** Every set of levels, every level, both truths, or numbers on, between and far beyond those that the needs name. */
function offersOf({ parameter, levels }: Scale): readonly Offer[] {
  if (parameter.type === 'boolean') return [true, false];
  if (parameter.type === 'choices') return subsetsOf(levels).map((only) => ({ only: [...only] }));
  if (parameter.type !== 'number') return levels;
  const [unit = ''] = Object.keys(parameter.units ?? {});
  return [...Array.from({ length: 401 }, (_, index) => index / 2), 100_000].map((value) => ({ value, unit }));
}

function subsetsOf(levels: readonly string[]): readonly (readonly string[])[] {
  return Array.from({ length: 2 ** levels.length }, (_, bits) => levels.filter((_, index) => bits & (1 << index)));
}
