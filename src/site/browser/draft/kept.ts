// The draft that one is writing, as this browser keeps it.

import { draftAddress, readDraftFragment } from '../../../model/draftAddress.ts';
import { LONGEST_FRAGMENT } from '../../../model/fragment.ts';
import type { Draft } from '../../../relate/draft/consider.ts';
import { storeOf } from '../keep/store.ts';
import { isEmpty, parseDraft } from './parse.ts';

/** One's own draft. */
export const OWN = storeOf<Draft>('draft', parseDraft);

/** The draft that an address holds; undefined where it holds none. */
export function draftIn(fragment: string): Draft | undefined {
  const draft = parseDraft(readDraftFragment(fragment));
  return isEmpty(draft) ? undefined : draft;
}

/** The link that carries a draft; undefined where it would be too long. */
export function linkTo(draft: Draft): string | undefined {
  const address = draftAddress(draft);
  return address.length > LONGEST_FRAGMENT ? undefined : `${location.origin}${address}`;
}
