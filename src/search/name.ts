// A title → the one term of the whole, so that who types a name in full finds its bearer first.

import { fold } from '../text/fold.ts';
import { NAME_MARK, tellingWords } from './analyse.ts';

/** The one term of a whole title. @example nameTerm('The Acme Kiosk') // "=acmekiosk" */
export function nameTerm(title: string): string {
  return NAME_MARK + fold(tellingWords(title).join(' ')).replaceAll(' ', '');
}
