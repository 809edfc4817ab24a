// The results of a group that leave open or fail what is asked for → folded away, counted, and fetched when unfolded.

import { useState } from 'preact/hooks';
import { askedParameters, type Band, wordsFor } from '../../../search/bands.ts';
import type { Group } from '../../../search/card.ts';
import { GROUP_TITLES } from '../../../search/card.ts';
import type { Searchable } from '../../../search/searchable.ts';
import { type Answered, mostOf, type PageState, type Send } from './page-state.ts';
import { ResultList } from './ResultList.tsx';

interface ResultBandProps {
  readonly group: Group;
  readonly band: Band;
  readonly index: Searchable;
  readonly answered: Answered;
  readonly shown: PageState['shown'];
  readonly send: Send;
}

/** The band; nothing where it is empty. */
export function ResultBand({ group, band, index, answered, shown, send }: ResultBandProps) {
  const [wanted, setWanted] = useState<boolean>();
  const number = answered.lists[group][band].length;
  if (number === 0) return null;
  // Where nothing meets the filters, what does not say whether it does is all there is to look at.
  const isOpen = wanted ?? (band === 'notStated' && answered.lists[group].meets.length === 0);
  const words = wordsFor(band, number, askedParameters(index.facets, answered.filters));
  return (
    <details
      class="app-band"
      open={isOpen}
      onToggle={({ currentTarget: { open } }) => open !== isOpen && setWanted(open)}
    >
      <summary class="app-band__name">
        {number} {words}
      </summary>
      {isOpen && (
        <ResultList
          group={group}
          band={band}
          title={`${GROUP_TITLES[group]} that ${words}`}
          index={index}
          answered={answered}
          most={mostOf(shown, `${group}-${band}`)}
          send={send}
        />
      )}
    </details>
  );
}
