// What was received → what is said of it.

import type { Received } from './receive.ts';

const CHANGES: Readonly<Record<string, string>> = { A: 'new', M: 'changed', D: 'gone' };

/** The lines that stand above the report. */
export function toldOf({ branch, isKnown, base, authors, touched, leftOut }: Received): string {
  const senders = [...new Set(authors.map(({ name, address }) => `${name} <${address}>`))];
  return [
    `${isKnown ? 'The same was received before: branch' : 'Branch'} ${branch}, on ${base.slice(0, 12)}`,
    `Author: ${senders.join(', ')}, as the file says: nobody has proved it`,
    ...touched.map(({ path, letter }) => `  ${(CHANGES[letter] ?? letter).padEnd(7)} ${path}`),
    ...leftOut.map((name) => `  left out: ${name.replace(/\p{C}/gu, '').slice(0, 100)}`),
    '',
  ].join('\n');
}
