// Text and rows → Markdown in which text stays text.

import { capital } from '../text/capital.ts';
import { maintainersOf } from '../text/maintainers.ts';
import { quote } from '../text/quote.ts';

/** Text as code: no forge sees a name, a link or markup in it. */
export function cell(text: string): string {
  return text === '' ? '' : quote(text, Number.POSITIVE_INFINITY);
}

/** A table; its cells are Markdown already. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), `|${'---|'.repeat(head.length)}`, ...rows.map(line)].join('\n');
}

/** Those for whom something waits, as a heading. @example ownerHead('supplier/acme') // "The maintainers of `supplier/acme`" */
export function ownerHead(owner: string): string {
  const words = capital(maintainersOf(owner));
  return words.replace(owner, () => cell(owner));
}
