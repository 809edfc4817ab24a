// A name → what it is called in addresses and file names.

import { fold } from './fold.ts';

/**
 * The words of a name in plain small letters and digits, joined by hyphens; "" where it has none.
 * @example slug('Café-Crème (2nd)') // "cafe-creme-2nd"
 */
export function slug(name: string, longest = Number.POSITIVE_INFINITY): string {
  const words = fold(name).match(/[a-z0-9]+/g) ?? [];
  return words.join('-').slice(0, longest).replace(/-$/, '');
}
