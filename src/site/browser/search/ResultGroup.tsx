// One group of results under its heading, with its count, the first ones shown.

import { useEffect, useRef } from 'preact/hooks';
import type { Group } from '../../../search/card.ts';
import type { Searchable } from '../../../search/search-index.ts';
import { Side } from '../../components/Side.tsx';
import { RESULT } from './arrows.ts';
import { GROUP_TITLES, headingId, NONE_IN_GROUP } from './groups.ts';
import { type Answered, PAGE, type Send } from './page-state.ts';
import { ResultCard } from './ResultCard.tsx';
import { type Sort, sorted } from './sort.ts';

interface ResultGroupProps {
  readonly group: Group;
  readonly index: Searchable;
  readonly answered: Answered;
  readonly sort: Sort;
  /** How many are shown at most. */
  readonly most: number;
  readonly send: Send;
}

/** The group. What is shown anew has the focus, so that one reads on where one was. */
export function ResultGroup({ group, index, answered, sort, most, send }: ResultGroupProps) {
  const hits = answered.answer.hits.filter((hit) => hit.group === group);
  const { list, goOnFrom } = useReadingOn(most);
  const extend = () => {
    goOnFrom(most);
    send({ type: 'extended', group });
  };
  return (
    <section class="app-group" aria-labelledby={headingId(group)}>
      <h2 class="app-group__title" id={headingId(group)} tabIndex={-1}>
        <Side side={group} /> {GROUP_TITLES[group]} <span class="app-count">{hits.length}</span>
      </h2>
      {hits.length === 0 && <p class="govuk-body">{NONE_IN_GROUP[group]}</p>}
      <ol class="app-cards" ref={list}>
        {sorted(hits, index.cards, sort)
          .slice(0, most)
          .map((hit) => (
            <ResultCard key={hit.id} hit={hit} index={index} answered={answered} />
          ))}
      </ol>
      {hits.length > most && <More group={group} left={hits.length - most} onClick={extend} />}
    </section>
  );
}

function More({ group, left, onClick }: { group: Group; left: number; onClick: () => void }) {
  return (
    <button class="govuk-button govuk-button--secondary app-group__more" type="button" onClick={onClick}>
      Show {Math.min(PAGE, left)} more of {left} left
      <span class="govuk-visually-hidden"> in {GROUP_TITLES[group]}</span>
    </button>
  );
}

function useReadingOn(most: number) {
  const list = useRef<HTMLOListElement>(null);
  const from = useRef<number | undefined>(undefined);
  useEffect(() => {
    if (from.current === undefined) return;
    list.current?.querySelectorAll<HTMLElement>(`.${RESULT}`)[from.current]?.focus();
    from.current = undefined;
  }, [most]);
  return {
    list,
    goOnFrom: (place: number) => {
      from.current = place;
    },
  };
}
