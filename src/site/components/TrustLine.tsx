// How far to trust an entry, in one line: standing, number of sources, age of the review.

import { addMonths } from '../../model/date.ts';
import type { Entry } from '../../model/entry.ts';
import { labelOf } from '../../model/vocabulary.ts';
import { counted } from '../../text/counted.ts';
import { inWords } from '../dates.ts';
import type { View } from '../view.ts';

/** The line under an entry's title. */
export function TrustLine({ view, entry: { header } }: { view: View; entry: Entry }) {
  const sources = countSources(header);
  return (
    <p class="app-trust">
      {'standing' in header && <span>{labelOf(view.vocabulary, 'standings', header.standing)}</span>}
      {sources > 0 && <span>{counted(sources, 'public source')}</span>}
      <span>
        Reviewed <time datetime={header.reviewed}>{inWords(header.reviewed)}</time>
        {isStale(view, header.reviewed) && <strong class="app-stale"> – due for review</strong>}
      </span>
    </p>
  );
}

function countSources(header: Entry['header']): number {
  const cited = 'evidence' in header ? (header.evidence?.length ?? 0) : 0;
  const uses = 'uses' in header ? (header.uses?.length ?? 0) : 0;
  return cited + uses + ('source' in header ? 1 : 0);
}

/** Whether a review is older than the period in `site.yml`. */
export function isStale(view: View, reviewed: string): boolean {
  return addMonths(reviewed, view.catalogue.site['review-months']) < view.asOf;
}
