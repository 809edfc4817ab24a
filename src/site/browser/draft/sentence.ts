// What is known of a draft → one or two sentences, which are read aloud at each change.

import type { Grade } from '../../../model/match.ts';
import { counted } from '../../../text/counted.ts';
import type { Told } from './told.ts';

/** Who asked alike, what is listed, and how many conflicts; or what to do first. */
export function sentenceOn({ draft, considered }: Told): string {
  if (!draft.areas) return 'Choose at least one area to see who asked before and what is listed.';
  const { alike, supply, differences } = considered;
  // Without the kind too little is known to say that nobody asked.
  if (!draft.seeks && alike.length === 0)
    return 'Say what kind of thing you seek to see who asked for the same and what is listed.';
  const conflicts = differences.filter(({ band }) => band === 'conflict').length;
  const asked = alike.length === 0 ? 'Nobody is recorded as having asked for the same' : askedBefore(alike.length);
  const end = conflicts > 0 ? ` ${counted(conflicts, 'need')} in conflict.` : '';
  return `${asked}. ${supply ? supplied(supply) : notCompared(draft.seeks)}${end}`;
}

function askedBefore(number: number): string {
  return `${counted(number, 'requirement')} may ask for the same`;
}

function notCompared(seeks: string | undefined): string {
  return seeks
    ? 'What you seek is not a thing to obtain, so nothing listed is compared with it.'
    : 'Say what kind of thing you seek to see what is listed.';
}

function supplied({ listed, needs, graded }: NonNullable<Told['considered']['supply']>): string {
  if (listed === 0) return 'Nothing is listed in these areas yet.';
  const of = (grade: Grade) => graded.get(grade)?.length ?? 0;
  if (needs.length === 0)
    return `${counted(listed, 'product or service', 'products and services')} listed in these areas.`;
  return (
    `Of ${listed} listed in these areas, ${of('meets-all-stated')} ${of('meets-all-stated') === 1 ? 'states' : 'state'} all that you need, ` +
    `${of('too-little-stated')} leave something open, ${of('fails-a-stated-need')} do not meet a need.`
  );
}
