// Two texts → the hunks of their unified diff, with three lines of context, as `git apply` reads them.

/** Lines of a diff, each with its sign: " " kept, "-" gone, "+" new. */
type Signed = string;

const CONTEXT = 3;

/** The hunks that lead from one text to the other; none where they are the same. An empty text has no lines. */
export function hunksOf(before: string, after: string): string[] {
  const lines = signed(linesOf(before), linesOf(after));
  return groups(lines).map(([start, end]) => hunk(lines, start, end));
}

function hunk(lines: readonly Signed[], start: number, end: number): string {
  const inside = lines.slice(start, end);
  const above = lines.slice(0, start);
  return `@@ -${range(above, inside, '-')} +${range(above, inside, '+')} @@\n${inside.map(ended).join('')}`;
}

/** Where a side of a hunk begins and how many lines it has; a side without lines is told by the line above it. */
function range(above: readonly Signed[], inside: readonly Signed[], sign: '-' | '+'): string {
  const isOfSide = (line: Signed): boolean => line.startsWith(' ') || line.startsWith(sign);
  const count = inside.filter(isOfSide).length;
  const first = above.filter(isOfSide).length + (count > 0 ? 1 : 0);
  return `${first},${count}`;
}

/** A last line without a line end is told as git tells it. */
function ended(line: Signed): string {
  return line.endsWith('\n') ? line : `${line}\n\\ No newline at end of file\n`;
}

/** The stretches of lines around changes; those whose contexts would touch are one. */
function groups(lines: readonly Signed[]): [start: number, end: number][] {
  const found: [number, number][] = [];
  lines.forEach((line, index) => {
    if (line.startsWith(' ')) return;
    const [start, end] = [Math.max(index - CONTEXT, 0), Math.min(index + CONTEXT + 1, lines.length)];
    const last = found.at(-1);
    if (last && start <= last[1]) last[1] = end;
    else found.push([start, end]);
  });
  return found;
}

/** The lines of both texts in one list: what they share at both ends is set aside first. */
function signed(before: readonly string[], after: readonly string[]): Signed[] {
  const head = shared(before, after);
  const tail = shared(before.slice(head).toReversed(), after.slice(head).toReversed());
  const middle = differing(before.slice(head, before.length - tail), after.slice(head, after.length - tail));
  const kept = (lines: readonly string[]): Signed[] => lines.map((line) => ` ${line}`);
  return [...kept(before.slice(0, head)), ...middle, ...kept(before.slice(before.length - tail))];
}

function shared(a: readonly string[], b: readonly string[]): number {
  let count = 0;
  while (count < Math.min(a.length, b.length) && a[count] === b[count]) count++;
  return count;
}

/** The longest common run of lines stays, the rest goes or comes: files are small, so that a table of both is affordable. */
function differing(a: readonly string[], b: readonly string[]): Signed[] {
  const longest = tableOf(a, b);
  const lines: Signed[] = [];
  let [x, y] = [0, 0];
  while (x < a.length || y < b.length) {
    if (x < a.length && y < b.length && a[x] === b[y]) {
      lines.push(` ${a[x]}`);
      x++;
      y++;
    } else if (y === b.length || (x < a.length && at(longest, x + 1, y) >= at(longest, x, y + 1)))
      lines.push(`-${a[x++]}`);
    else lines.push(`+${b[y++]}`);
  }
  return lines;
}

/** For each pair of places, how many lines in order the rests have in common. */
function tableOf(a: readonly string[], b: readonly string[]): Uint16Array[] {
  const rows = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  for (let x = a.length - 1; x >= 0; x--) {
    for (let y = b.length - 1; y >= 0; y--) {
      const row = rows[x];
      if (row) row[y] = a[x] === b[y] ? at(rows, x + 1, y + 1) + 1 : Math.max(at(rows, x + 1, y), at(rows, x, y + 1));
    }
  }
  return rows;
}

function at(rows: readonly Uint16Array[], x: number, y: number): number {
  return rows[x]?.[y] ?? 0;
}

/** Lines with their ends. */
function linesOf(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}
