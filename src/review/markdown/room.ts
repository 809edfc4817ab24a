// The parts of a report and the room for them → as much as fits, cut between rows, and a plain line that says what is left out.

import { counted } from '../../text/counted.ts';
import { cutLines } from '../../text/cutLines.ts';

/** Where everything stands, with nothing left out. */
const WHERE =
  'A comment has an end. All of it is in `review.json` and `preview.html`, which the job leaves, and in what ' +
  '`npm run review -- --format json` prints.';

/** The part, or as many of its lines as have room. */
export function fitted(part: string, room: number): string {
  const { text, left } = cutLines(part, Math.max(0, room - WHERE.length - NOTE));
  if (part.length <= room) return part;
  return `${text}\n\nLeft out here: ${counted(left, 'more row', 'more rows')}. ${WHERE}`;
}

/** The parts, as many as have room; the first that has not is cut, and the rest is counted. */
export function fittedParts(parts: readonly string[], room: number): string[] {
  const whole: string[] = [];
  let left = room - WHERE.length - NOTE;
  for (const part of parts) {
    if (part.length + GAP > left) break;
    left -= part.length + GAP;
    whole.push(part);
  }
  const [next, ...rest] = parts.slice(whole.length);
  if (next === undefined || parts.join('\n\n').length <= room) return [...parts];
  const { text, left: rows } = cutLines(next, left);
  const missing = [
    ...(text === '' ? [] : [counted(rows, 'more row', 'more rows')]),
    ...(text === '' || rest.length > 0
      ? [counted(rest.length + (text === '' ? 1 : 0), 'more entry', 'more entries')]
      : []),
  ];
  return [...whole, ...(text === '' ? [] : [text]), `Left out here: ${missing.join(' and ')}. ${WHERE}`];
}

/** What stands between two parts, and what a note takes besides `WHERE`. */
const GAP = '\n\n'.length;
const NOTE = 80;
