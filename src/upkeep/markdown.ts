// Text and rows → Markdown in which text stays text.

import { encoded } from '../text/encoded.ts';

/** Text as code: no forge sees a name, a link or markup in it. */
export function cell(text: string): string {
  return `<code>${encoded(text).replace(/\s+/g, ' ')}</code>`;
}

/** A table; its cells are Markdown already. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), `|${'---|'.repeat(head.length)}`, ...rows.map(line)].join('\n');
}
