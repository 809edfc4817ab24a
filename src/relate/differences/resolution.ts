// Two unequal statements → the smallest change that would end the difference, in words.

import type { Case } from './case.ts';
import { canServeBoth, haveCommon, isWithin } from './extent.ts';
import type { Statement } from './statement.ts';
import { gapBetween } from './steps.ts';
import { named } from './words.ts';

/** How two sides that can live together come to one specification. */
export function agreed(judged: Case): string {
  const { a, b } = judged;
  if (!canServeBoth(a.extent, b.extent, a.scale)) return settled(judged);
  const [wordsOfA, wordsOfB] = [wordsOf(judged, a), wordsOf(judged, b)];
  const stricter = isWithin(a.extent, b.extent) ? a : isWithin(b.extent, a.extent) ? b : undefined;
  if (!stricter) return `Ask for both in one specification: ${wordsOfA}; ${wordsOfB}.`;
  const [strict, loose] = stricter === a ? [wordsOfA, wordsOfB] : [wordsOfB, wordsOfA];
  return `Ask for ${strict} in one specification, which serves both, or let ${named(stricter)} move to ${loose}.`;
}

/** How two sides that shut each other out come to one specification. */
export function settled(judged: Case): string {
  const { a, b } = judged;
  const [wordsOfA, wordsOfB] = [wordsOf(judged, a), wordsOf(judged, b)];
  if (a.scale.parameter.type === 'choices' && !haveCommon(a.extent, b.extent)) {
    return `Ask for two settings in one specification, ${wordsOfA} and ${wordsOfB}, or let one side admit what the other asks for.`;
  }
  const gap = gapBetween(judged.ground.catalogue.vocabulary, a, b);
  if (!gap) return `Let ${named(a)} move from ${wordsOfA} to ${wordsOfB}, or ${named(b)} the other way.`;
  const { low, high, top, bottom } = gap;
  return `Raise ${named(low)} from ${top} to ${bottom}, or lower ${named(high)} from ${bottom} to ${top}.`;
}

function wordsOf({ ground }: Case, statement: Statement): string {
  return ground.sideOf(statement).value;
}
