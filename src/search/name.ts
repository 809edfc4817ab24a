// A title → the one term of the whole, so that who types a name in full finds its bearer first.

import { fold } from '../text/fold.ts';

/** The field that holds the term of the whole title. */
export const NAME_FIELD = 'name';

/** The field that a reader is told of instead. */
export const TITLE_FIELD = 'title';

/** Begins the term of a whole title; no word of a text begins so. */
export const NAME_MARK = '=';

/** The one term of a whole title. @example nameTerm('Acme Kiosk') // "=acmekiosk" */
export function nameTerm(title: string): string {
  return NAME_MARK + fold(title).replaceAll(' ', '');
}
