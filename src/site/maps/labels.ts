// The name of an organisation → the two short lines that fit on its tile.

/** Words that every force's name has in some form, and that tell none from another. */
const GENERIC = /\b(the|police service|police|constabulary|service|force)\b/gi;

/** So many letters fit on a line. */
const LINE_LENGTH = 16;

/**
 * The name in at most two lines: of a force without the words that all forces have, of another body its short name where the whole is too long.
 * @example labelLines('Devon and Cornwall Police', {isForce: true}) // ["Devon and", "Cornwall"]
 */
export function labelLines(
  title: string,
  { isForce, short }: { isForce: boolean; short?: string | undefined },
): string[] {
  const bare = isForce ? withoutGeneric(title) : title;
  const lines = inTwo(bare);
  const fits = lines.every(({ length }) => length <= LINE_LENGTH);
  return (fits || short === undefined ? lines : inTwo(short)).map(cut);
}

function withoutGeneric(title: string): string {
  const bare = title.replace(GENERIC, ' ').replace(/\s+/g, ' ').trim().replace(/^of /, '');
  return bare === '' ? title : bare;
}

function cut(line: string): string {
  return line.length > LINE_LENGTH ? `${line.slice(0, LINE_LENGTH - 1)}…` : line;
}

/** Breaks at the space that makes the longer line shortest. */
function inTwo(name: string): string[] {
  if (name.length <= 12) return [name];
  const breaks = [...name.matchAll(/ /g)].map(({ index }) => [name.slice(0, index), name.slice(index + 1)]);
  const longer = (lines: readonly string[]) => Math.max(...lines.map(({ length }) => length));
  return [[name], ...breaks].reduce((best, lines) => (longer(lines) < longer(best) ? lines : best));
}
