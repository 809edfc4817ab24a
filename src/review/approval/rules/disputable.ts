// What others could dispute, and what changes an address, is looked at by the catalogue's maintainers whoever asks.

import type { TouchedEntry } from '../facts.ts';
import { askMaintainers, type Verdict } from '../verdict.ts';

const CLAIMS: ReadonlyMap<string, string> = new Map([
  ['assurance', 'a claim of certification changed'],
  ['offers', 'what it offers changed'],
  ['obtaining', 'how it is obtained changed'],
  ['needs', 'what is needed changed'],
  ['raised-by', 'the bodies that asked changed'],
  ['aliases', 'its old addresses changed'],
]);

/** Asks for the catalogue's maintainers where such a field changed, or where the entry moves or goes. */
export function* disputable({ id, change, fields }: TouchedEntry): Iterable<Verdict> {
  if (change === 'renamed') yield askMaintainers(`${id} gets another address`);
  if (change === 'removed') yield askMaintainers(`${id} is taken out`);
  if (change !== 'changed') return;
  for (const field of fields) {
    const words = CLAIMS.get(field);
    if (words !== undefined) yield askMaintainers(`${id}: ${words}`);
  }
}
