// Turns class names, some of them absent, into one class attribute.

import type { Maybe } from './options.ts';

/**
 * Joins the class names that are there.
 * @example classes('govuk-tag', isNew && 'app-tag--new', undefined) // 'govuk-tag'
 */
export function classes(...names: readonly Maybe<string>[]): string {
  return names.filter(Boolean).join(' ');
}
