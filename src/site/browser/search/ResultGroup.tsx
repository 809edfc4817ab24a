// One group of results under its heading: what meets the filters, then, folded, what does not say and what does not.

import type { Group } from '../../../search/card.ts';
import { GROUP_TITLES } from '../../../search/card.ts';
import type { Searchable } from '../../../search/searchable.ts';
import { Side } from '../../components/Side.tsx';
import { headingId, NONE_IN_GROUP, NONE_MEETS } from './groups.ts';
import { type Answered, mostOf, type PageState, type Send } from './page-state.ts';
import { ResultBand } from './ResultBand.tsx';
import { ResultList } from './ResultList.tsx';

interface ResultGroupProps {
  readonly group: Group;
  readonly index: Searchable;
  readonly answered: Answered;
  readonly shown: PageState['shown'];
  readonly send: Send;
}

/** The group, with the count of what meets the filters. */
export function ResultGroup({ group, index, answered, shown, send }: ResultGroupProps) {
  const { meets, notStated, notMet } = answered.lists[group];
  const number = meets.length;
  const none = notStated.length + notMet.length > 0 ? NONE_MEETS : NONE_IN_GROUP[group];
  const parts = { group, index, answered, send };
  return (
    <section class="app-group" aria-labelledby={headingId(group)}>
      <h2 class="app-group__title" id={headingId(group)} tabIndex={-1}>
        <Side side={group} /> {GROUP_TITLES[group]} <span class="app-count">{number}</span>
      </h2>
      {number === 0 && <p class="govuk-body">{none}</p>}
      <ResultList {...parts} band="meets" title={GROUP_TITLES[group]} most={mostOf(shown, `${group}-meets`)} />
      <ResultBand {...parts} band="notStated" shown={shown} />
      <ResultBand {...parts} band="notMet" shown={shown} />
    </section>
  );
}
