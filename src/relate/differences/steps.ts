// Two statements on a scale, one wholly below the other → the step between them, in words.

import type { Vocabulary } from '../../model/vocabulary.ts';
import { counted } from '../../text/counted.ts';
import type { Scale } from '../answer.ts';
import { type Extent, isRange } from './extent.ts';
import type { Statement } from './statement.ts';
import { levelsInWords } from './words.ts';

/** The step between two statements. */
export interface Gap {
  readonly low: Statement;
  readonly high: Statement;
  /** The most that the low one takes. */
  readonly top: string;
  /** The least that the high one takes. */
  readonly bottom: string;
}

/** The step between two statements; undefined where neither lies wholly below the other, or the parameter has no order. */
export function gapBetween(vocabulary: Vocabulary, a: Statement, b: Statement): Gap | undefined {
  const { scale } = a;
  if (scale.parameter.type !== 'number' && scale.parameter.type !== 'ordered') return undefined;
  const [endsOfA, endsOfB] = [endsOf(a.extent, scale), endsOf(b.extent, scale)];
  const say = (value: number) => inWords(vocabulary, scale, value, a.counts);
  if (endsOfA.to < endsOfB.from) return { low: a, high: b, top: say(endsOfA.to), bottom: say(endsOfB.from) };
  if (endsOfB.to < endsOfA.from) return { low: b, high: a, top: say(endsOfB.to), bottom: say(endsOfA.from) };
  return undefined;
}

function endsOf(extent: Extent, { levels }: Scale): { readonly from: number; readonly to: number } {
  if (isRange(extent)) return extent;
  const ranks = Array.from(extent.settings, (level) => levels.indexOf(level));
  return { from: Math.min(...ranks), to: Math.max(...ranks) };
}

function inWords(vocabulary: Vocabulary, scale: Scale, value: number, counts: string): string {
  if (scale.parameter.type === 'ordered') return listedLevel(vocabulary, scale, value);
  const base = Object.entries(scale.parameter.units ?? {}).find(([, factor]) => factor === 1)?.[0] ?? '';
  return counted(value, counts || base);
}

function listedLevel(vocabulary: Vocabulary, scale: Scale, rank: number): string {
  return levelsInWords(vocabulary, scale, [scale.levels[rank]]).join();
}
