// What was found of a repetition → the words in which its pages tell it.

import { titleOf } from '../../model/catalogue.ts';
import type { Band } from '../../model/difference.ts';
import { idOf } from '../../model/reference.ts';
import type { Repetition } from '../../model/repetition.ts';
import { labelOf } from '../../model/vocabulary.ts';
import { counted } from '../../text/counted.ts';
import { whenInWords } from '../dates.ts';
import type { Names } from '../view.ts';
import { levelLabel } from '../wording.ts';
import { type Span, type Sureness, surenessOf } from './cluster.ts';

/** What each band says. */
export const BAND_WORDS: Readonly<
  Record<Band, { readonly one: string; readonly title: string; readonly says: string }>
> = {
  conflict: {
    one: 'Conflict',
    title: 'In conflict',
    says: 'Both are stated and in force, and no one specification or instance can serve both.',
  },
  changed: { one: 'Changed', title: 'Changed since', says: 'The same body said one thing, and another later.' },
  differs: {
    one: 'Differs',
    title: 'Different, but not in conflict',
    says: 'Each says why it is no conflict, and what would end it.',
  },
};

/** How sure a repetition is, in one word or a few. */
export const SURENESS_WORDS: Readonly<Record<Sureness, string>> = {
  suggestion: 'Suggestion',
  confirmed: 'Confirmed',
  'confirmed in part': 'Confirmed in part',
};

/** How sure a repetition is, in a sentence or two. */
export function surenessInWords(repetition: Repetition): string {
  const { pairs } = repetition;
  const confirmed = pairs.filter((pair) => pair.confirmed).length;
  const rest = 'it was found by comparing what the entries say, and nobody has confirmed it.';
  return {
    confirmed: 'Confirmed: an entry itself says that one requirement repeats or replaces the other.',
    suggestion: `This is a suggestion: ${rest}`,
    'confirmed in part': `Confirmed in part: entries say so of ${confirmed} of the ${pairs.length} pairs. The rest is a suggestion: ${rest}`,
  }[surenessOf(repetition)];
}

/** @example "first raised in 2014, last on 30 October 2025; no source dates 1 of them" */
export function spanInWords({ first, last, undated }: Span): string {
  const open = undated > 0 ? `${counted(undated, 'requirement')} without a stated date` : '';
  if (!first || !last) return open;
  const dated =
    first === last ? `raised ${whenInWords(first)}` : `first raised ${whenInWords(first)}, last ${whenInWords(last)}`;
  return [dated, open].filter(Boolean).join('; ');
}

/** A reason with titles and labels in place of references and ids. @example "same area: Self-service kiosks" */
export function reasonInWords(view: Names, reason: string): string {
  const named = reason.replace(/\brequirement\/[a-z0-9-]+/g, (reference) => {
    const id = idOf(reference);
    return `“${titleOf(view.catalogue, 'requirement', id)}”`;
  });
  const [, how = '', what = '', ids = ''] = /^(same|different) (.+?): (.+)$/.exec(reason) ?? [];
  if (what === '' || what === 'words') return named;
  const labels = ids.split(', ').map((id) => labelIn(view, what, id));
  return `${how} ${what}: ${labels.join(', ')}`;
}

/** The words of a reason that are not the parameter's own id. */
const PARAMETERS: Readonly<Record<string, string>> = { material: 'handles', 'existing system': 'existing-system' };

/** The label of an area or of a level. */
function labelIn({ vocabulary }: Names, what: string, id: string): string {
  if (what === 'area') return labelOf(vocabulary, 'areas', id);
  return levelLabel(vocabulary, PARAMETERS[what] ?? what, id);
}
