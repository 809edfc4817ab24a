// The first results of a list → those whose cards are here, with their texts as they come.

import { useEffect, useReducer } from 'preact/hooks';
import type { Result } from '../../../search/answer.ts';
import type { Card } from '../../../search/card.ts';
import type { Searchable } from '../../../search/searchable.ts';
import { knownOf, learnCards, learnTexts } from './known.ts';
import type { Send } from './page-state.ts';

/** A result that can be drawn. */
export interface Drawn {
  readonly result: Result;
  readonly card: Card;
  /** "" until it is here. */
  readonly text: string;
}

/** At most so many results of a list. What is not here is fetched, cards and texts at once. */
export function useDrawn(index: Searchable, results: readonly Result[], most: number, send: Send): Drawn[] {
  const [, drawAgain] = useReducer((times: number) => times + 1, 0);
  useEffect(() => {
    let isLate = false;
    const documents = results.slice(0, most).map(({ document }) => document);
    for (const learn of [learnCards, learnTexts]) {
      learn(index, documents).then(
        (isNew) => isNew && !isLate && drawAgain(undefined),
        () => isLate || send({ type: 'broken', index }),
      );
    }
    return () => {
      isLate = true;
    };
  }, [index, results, most, send]);
  const { cards, texts } = knownOf(index);
  return results.slice(0, most).flatMap((result) => {
    const card = cards.get(result.document);
    return card ? [{ result, card, text: texts.get(result.document) ?? '' }] : [];
  });
}
