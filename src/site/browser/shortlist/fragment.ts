// A shortlist ↔ the fragment of a link to it ("#kept=autopsy+Free+to+try&dropped=x-ways"), which no server ever sees.

import { LONGEST_FRAGMENT } from '../../../model/fragment.ts';
import { isId } from '../../../model/id.ts';
import { type Listed, parseShortlist, reasonOf, type Shortlist } from './shortlist.ts';

/** The fragment of a list: ids, states and reasons, and no search; undefined where it would be too long. */
export function writeShortlist(list: Shortlist): string | undefined {
  const pairs = list.map(({ id, state, reason }) => [state, reason === '' ? id : `${id} ${reason}`]);
  const fragment = `#${new URLSearchParams(pairs)}`;
  return fragment.length > LONGEST_FRAGMENT ? undefined : fragment;
}

/** Reads a link; undefined where it is none, so that one's own list is shown. What can be no entry is left out. */
export function readShortlist(fragment: string): Shortlist | undefined {
  if (fragment.length > LONGEST_FRAGMENT) return undefined;
  const parameters = [...new URLSearchParams(fragment.replace(/^#/, ''))];
  const list = parseShortlist(parameters.flatMap(([state, text]) => listedOf(state, text)));
  return list.length > 0 ? list : undefined;
}

/** Whether a link is too long to be read. */
export function isTooLong(fragment: string): boolean {
  return fragment.length > LONGEST_FRAGMENT;
}

function listedOf(state: string, text: string): Listed[] {
  if (state !== 'kept' && state !== 'dropped') return [];
  const [id = '', ...words] = text.split(' ');
  return isId(id) ? [{ id, state, reason: reasonOf(words.join(' ')) }] : [];
}
