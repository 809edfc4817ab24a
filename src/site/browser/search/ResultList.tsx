// A list of results → the cards of the first ones, and a button for more.

import { useEffect, useRef } from 'preact/hooks';
import type { Band } from '../../../search/bands.ts';
import type { Group } from '../../../search/card.ts';
import type { Searchable } from '../../../search/searchable.ts';
import { RESULT } from './arrows.ts';
import { type Answered, type ListName, restInWords, type Send } from './page-state.ts';
import { ResultCard } from './ResultCard.tsx';
import { useDrawn } from './useDrawn.ts';

interface ResultListProps {
  readonly group: Group;
  readonly band: Band;
  /** What the list is called where it has to be told from others. */
  readonly title: string;
  readonly index: Searchable;
  readonly answered: Answered;
  /** How many are shown at most. */
  readonly most: number;
  readonly send: Send;
}

/** The list. What is shown anew has the focus, so that one reads on where one was. */
export function ResultList({ group, band, title, index, answered, most, send }: ResultListProps) {
  const results = answered.lists[group][band];
  const drawn = useDrawn(index, results, most, send);
  const { list, goOnFrom } = useReadingOn(drawn.length);
  const extend = () => {
    goOnFrom(most);
    send({ type: 'extended', list: `${group}-${band}` satisfies ListName });
  };
  return (
    <>
      <ol class="app-cards" ref={list}>
        {drawn.map((one) => (
          <ResultCard key={one.card.id} drawn={one} index={index} answered={answered} />
        ))}
      </ol>
      {results.length > most && <More title={title} left={results.length - most} onClick={extend} />}
    </>
  );
}

function More({ title, left, onClick }: { title: string; left: number; onClick: () => void }) {
  return (
    <button class="govuk-button govuk-button--secondary app-group__more" type="button" onClick={onClick}>
      {restInWords(left)}
      <span class="govuk-visually-hidden"> in {title}</span>
    </button>
  );
}

/** Puts the focus on a result once it is drawn, which may be later than it was asked for. */
function useReadingOn(drawn: number) {
  const list = useRef<HTMLOListElement>(null);
  const from = useRef<number | undefined>(undefined);
  useEffect(() => {
    if (from.current === undefined || drawn <= from.current) return;
    list.current?.querySelectorAll<HTMLElement>(`.${RESULT}`)[from.current]?.focus();
    from.current = undefined;
  }, [drawn]);
  return {
    list,
    goOnFrom: (place: number) => {
      from.current = place;
    },
  };
}
