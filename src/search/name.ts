// A title → the one term of the whole, so that who types a name in full finds its bearer first.

import { fold } from '../text/fold.ts';
import { NAME_MARK, tellingWords } from './analyse.ts';

/** The field of the index that holds the term of the whole title; no field of a schema is called so. */
export const NAME_FIELD = NAME_MARK;

/** The field that a reader is told of instead. */
export const TITLE_FIELD = 'title';

/** The one term of a whole title. @example nameTerm('The Acme Kiosk') // "=acmekiosk" */
export function nameTerm(title: string): string {
  return NAME_MARK + fold(tellingWords(title).join(' ')).replaceAll(' ', '');
}
