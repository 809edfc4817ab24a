// What has happened on the search page → what it shows.

import type { Filters, SearchAnswer } from '../../../search/answer.ts';
import type { Group } from '../../../search/card.ts';
import type { Searchable } from '../../../search/search-index.ts';
import type { Asked } from './asked.ts';
import type { Sort } from './sort.ts';

/** An answer and the filters with which it was found. */
export interface Answered {
  readonly answer: SearchAnswer;
  readonly filters: Filters;
}

/** How what is asked came about: it decides what the browser's history keeps. */
export type Change = 'typed' | 'entered' | 'chosen' | 'returned';

/** Everything that the page shows. */
export interface PageState {
  readonly index: Searchable | 'loading' | 'failed';
  readonly asked: Asked;
  readonly change: Change;
  /** The last answer, which stays until the next is there. */
  readonly answered: Answered | undefined;
  /** How many results of each group are shown at most. */
  readonly shown: Readonly<Record<Group, number>>;
}

export type Action =
  | { readonly type: 'loaded'; readonly index: Searchable }
  | { readonly type: 'failed' }
  | { readonly type: 'retried' }
  | { readonly type: 'typed'; readonly words: string }
  | { readonly type: 'entered' }
  | { readonly type: 'worded'; readonly words: string }
  | { readonly type: 'filtered'; readonly filters: Filters }
  | { readonly type: 'sorted'; readonly sort: Sort }
  | { readonly type: 'returned'; readonly asked: Asked }
  | { readonly type: 'answered'; readonly answered: Answered }
  | { readonly type: 'extended'; readonly group: Group };

export type Send = (action: Action) => void;

/** How many more results of a group are shown at a time. */
export const PAGE = 20;
const FIRST_PAGE: PageState['shown'] = { supply: PAGE, demand: PAGE };

/** The page as an address opens it. */
export function firstState(asked: Asked): PageState {
  return { index: 'loading', asked, change: 'returned', answered: undefined, shown: FIRST_PAGE };
}

/** The page after something has happened. */
export function reduce(state: PageState, action: Action): PageState {
  switch (action.type) {
    case 'loaded':
      return { ...state, index: action.index };
    case 'failed':
      return { ...state, index: 'failed', answered: undefined };
    case 'retried':
      return { ...state, index: 'loading' };
    case 'answered':
      return { ...state, answered: action.answered };
    case 'extended':
      return { ...state, shown: { ...state.shown, [action.group]: state.shown[action.group] + PAGE } };
    case 'entered':
      return { ...state, change: 'entered' };
    case 'returned':
      return ask(state, 'returned', action.asked);
    case 'typed':
      return ask(state, 'typed', { words: action.words });
    case 'worded':
      return ask(state, 'chosen', { words: action.words });
    case 'filtered':
      return ask(state, 'chosen', { filters: action.filters });
    case 'sorted':
      return ask(state, 'chosen', { sort: action.sort });
  }
}

function ask(state: PageState, change: Change, asked: Partial<Asked>): PageState {
  return { ...state, change, asked: { ...state.asked, ...asked }, shown: FIRST_PAGE };
}
