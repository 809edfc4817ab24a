// How one talks with a person line by line: what is said, and what is heard.

/** A terminal, or what stands for it in a test. */
export interface Talk {
  readonly say: (text: string) => void;
  /** The next line that the person types; undefined where there is no more. */
  readonly hear: () => Promise<string | undefined>;
}

/** Thrown when the person stops; nothing is written then. */
export class Stopped extends Error {
  override readonly name = 'Stopped';
}

/** The next line, without white space around it. Throws Stopped where there is none. */
export async function nextLine(talk: Talk): Promise<string> {
  return (await lineAsTyped(talk)).trim();
}

/** The next line, whose indentation may mean something in Markdown. */
export async function lineAsTyped({ hear }: Talk): Promise<string> {
  const line = await hear();
  if (line === undefined) throw new Stopped('Nothing was written.');
  return line.trimEnd();
}

/** A text in lines of at most 100 characters, each indented by so many spaces. */
export function wrapped(text: string, indent: number): string {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < WIDTH - indent) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.map((line) => `${' '.repeat(indent)}${line}`).join('\n');
}

const WIDTH = 100;
