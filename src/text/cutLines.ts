// A long Markdown text → as many of its lines as there is room for, with every fold closed.

/** A text that was cut between two lines, and how many lines with anything on them that leaves out. */
export interface CutText {
  readonly text: string;
  readonly left: number;
}

/** Cuts a text so that it has at most `room` characters; one that fits stays as it is. */
export function cutLines(text: string, room: number): CutText {
  if (text.length <= room) return { text, left: 0 };
  const end = Math.max(0, text.lastIndexOf('\n', Math.max(0, room - CLOSING)));
  const kept = text.slice(0, end).trimEnd();
  const open = countOf(kept, /^<details>/gm) - countOf(kept, /^<\/details>/gm);
  const closed = open > 0 ? `${kept}\n\n${'</details>\n'.repeat(open).trimEnd()}` : kept;
  return { text: closed, left: countOf(text.slice(end), /^(?!<\/details>)(?=.*\S)/gm) };
}

/** What closing folds may take: ours lie side by side, and a few within each other. */
const CLOSING = 50;

function countOf(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
