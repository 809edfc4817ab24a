// The reason of a gap → what it says of the list, and what would close the gap.

import { titleOf } from '../model/catalogue.ts';
import type { Gap, GapReason } from '../model/gap.ts';
import { parseReference } from '../model/reference.ts';
import { capital } from '../text/capital.ts';
import { counted } from '../text/counted.ts';
import { inWords, whenInWords } from './dates.ts';
import type { View } from './view.ts';
import { parameterLabel } from './wording.ts';

/** The words for each reason: a statement about the list alone, and a question to whoever could close the gap. */
export const GAP_WORDS: Readonly<Record<GapReason, { readonly says: string; readonly wanted: string }>> = {
  'none-listed': { says: 'Nothing is listed here yet.', wanted: 'Do you supply it?' },
  'one-listed': { says: 'One thing is listed here.', wanted: 'Do you supply another?' },
  'none-meets-a-stated-need': {
    says: 'Everything listed here says that it does not meet one of the stated needs.',
    wanted: 'Do you meet it?',
  },
  stale: { says: 'Nothing listed here was reviewed lately.', wanted: 'Is what is said of yours still true?' },
  'no-open-route': {
    says: 'Every route that is stated for what is listed here is shut.',
    wanted: 'Can yours be bought in another way?',
  },
  'market-tested': { says: 'A source shows that the market was asked and did not answer.', wanted: 'Can you now?' },
};

/** Who asks, and when it was asked last. @example "Asked for by 3 bodies, last in October 2025" */
export function askedInWords({ bodies, latest }: Gap): string {
  const by = bodies.length === 0 ? 'bodies that no source names' : counted(bodies.length, 'body', 'bodies');
  return `Asked for by ${by}${latest ? `, last ${whenInWords(latest)}` : ''}`;
}

/** What a gap is about as a sentence, with titles in place of references; empty where the reason says it all. */
export function detailInWords({ catalogue, vocabulary }: View, { reason, detail }: Gap): string {
  if (reason === 'none-listed') return '';
  const words = detail
    .replace(/^([a-z-]+)(?=, need )/, (parameter) => parameterLabel(vocabulary, parameter))
    .replace(/\b[a-z]+\/[a-z0-9-]+/g, (reference) => {
      const target = parseReference(reference);
      return target ? `“${titleOf(catalogue, target.kind, target.id)}”` : reference;
    })
    .replace(/\b\d{4}-\d{2}-\d{2}\b/g, inWords);
  return `${capital(words)}.`;
}
