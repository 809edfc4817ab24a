// One public source of a claim.

import type { Evidence } from '../../model/entry.generated.ts';
import { labelOf } from '../../model/vocabulary.ts';
import { capital } from '../../text/capital.ts';
import { inWords } from '../dates.ts';
import type { View } from '../view.ts';
import { OutwardLink } from './Link.tsx';

/** What a source shows, where it is, who published it and when it was read. */
export function EvidenceItem({ view, evidence }: { view: View; evidence: Evidence }) {
  const { shows, url, accessed, from, published } = evidence;
  return (
    <>
      {asSentence(shows)} <OutwardLink href={url} />
      <span class="app-fine">
        {from && `${labelOf(view.vocabulary, 'source-kinds', from)}, `}
        {published && `published ${inWords(published)}, `}read <time datetime={accessed}>{inWords(accessed)}</time>
      </span>
    </>
  );
}

function asSentence(text: string): string {
  return `${capital(text).replace(/\.$/, '')}.`;
}
