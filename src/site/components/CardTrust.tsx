// How far to trust an entry, in one line of its card: number of sources, review, where it stands in its life.

import type { Card } from '../../search/card.ts';
import { counted } from '../../text/counted.ts';
import { inWords } from '../dates.ts';

/** The last line of a card. */
export function CardTrust({ card: { evidence, reviewed, lifecycle, stage } }: { card: Card }) {
  return (
    <p class="app-card__trust">
      {evidence === 0 ? 'No source cited' : counted(evidence, 'public source')}
      {reviewed !== '' && (
        <>
          {' · '}reviewed <time datetime={reviewed}>{inWords(reviewed)}</time>
        </>
      )}
      {[lifecycle, stage].map((status) => status && ` · ${status}`)}
    </p>
  );
}
