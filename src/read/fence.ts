// Text → whether it opens with a bare `---` fence that is closed: looked at before any parser sees the file.

import { HEADER_LIMIT } from './codes.ts';
import { type Draft, isYaml } from './draft.ts';

/** The line above a header, and the one below it. */
export const FENCE = '---';

/** Lets a YAML file pass, and a Markdown file whose header stands between two bare fences. */
export function checkFence(draft: Draft): boolean {
  return isYaml(draft) || (opens(draft) && closes(draft));
}

function opens({ text, problems }: Draft): boolean {
  const first = lineFrom(text, 0);
  if (first === FENCE) return true;
  const language = /^---(?!-)\s*(\S.*)$/.exec(first)?.[1];
  if (language === undefined) {
    const message = 'Unexpected first line, expected "---" and nothing else.';
    problems.push({
      code: 'no-front-matter',
      offset: 0,
      message,
      hint: 'Begin the file with a line of three hyphens.',
    });
  } else {
    const message = 'Unexpected word after "---", expected nothing: headers are YAML alone.';
    problems.push({ code: 'front-matter-language', offset: FENCE.length, message, hint: 'Delete what follows "---".' });
  }
  return false;
}

function closes({ text, problems }: Draft): boolean {
  const end = text.indexOf(`\n${FENCE}`, FENCE.length);
  if (end === -1 || lineFrom(text, end + 1) !== FENCE) {
    const offset = end === -1 ? 0 : end + 1;
    const message = 'Unexpected end of the header, expected a closing line "---" and nothing else on it.';
    problems.push({
      code: 'unclosed-front-matter',
      offset,
      message,
      hint: 'Put "---" alone on the line below the last field.',
    });
    return false;
  }
  return isSmall(text.slice(FENCE.length + 1, end + 1), problems);
}

function isSmall(header: string, problems: Draft['problems']): boolean {
  const size = bytesIn(header);
  // Front matter is searched for comments in a way whose time grows with the square of a run of blank lines.
  const gap = BLANK_LINE.test(header) ? header.search(BLANK_LINES) : -1;
  if (size <= HEADER_LIMIT && gap === -1) return true;
  const found = gap === -1 ? `header of ${size} bytes` : 'run of 100 blank lines in the header';
  const message = `Unexpected ${found}, expected at most ${HEADER_LIMIT / 1024} KiB of fields.`;
  problems.push({ code: 'header-too-large', offset: 0, message, hint: 'Move long text below the closing "---".' });
  return false;
}

const BLANK_LINE = /\n[ \t]*\n/;
const BLANK_LINES = /(?:^[ \t]*\n){100}/m;

function bytesIn(text: string): number {
  // Nearly every header is so short that its bytes need not be counted: a UTF-16 unit is at most three.
  return text.length * 3 <= HEADER_LIMIT ? text.length : Buffer.byteLength(text);
}

function lineFrom(text: string, start: number): string {
  const end = text.indexOf('\n', start);
  return end === -1 ? text.slice(start) : text.slice(start, end);
}
