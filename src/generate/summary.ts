// What something does → the one sentence that says so, short enough for the schema.

import { fill, type Subject } from './prose.ts';
import type { Random } from './random.ts';

const ENDINGS = [
  'for {who}',
  'for {who} {place}',
  'from {thing}, {limit}',
  'so that {who} get {outcome}',
  'with {name}',
];
const LIMIT = 200;

/** The definition of what it does with an ending of its own; without one where the two together are too long. */
export function summaryOf(random: Random, definition: string, subject: Subject): string {
  const [first = definition] = definition.split(/(?<=[.!?])\s/);
  const stem = first.replace(/[.\s]+$/, '');
  const ending = fill(random, random.favour(ENDINGS), subject);
  const whole = `${stem} ${ending.charAt(0).toLowerCase()}${ending.slice(1)}.`;
  return whole.length <= LIMIT ? whole : `${stem.slice(0, LIMIT - 1)}.`;
}
