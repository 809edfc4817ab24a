// What has happened on the search page → what it shows.

import type { Filters, SearchAnswer } from '../../../search/answer.ts';
import type { Band } from '../../../search/bands.ts';
import type { Group } from '../../../search/card.ts';
import type { Searchable } from '../../../search/searchable.ts';
import type { Asked } from './asked.ts';
import type { Lists } from './lists.ts';
import type { Sort } from './sort.ts';

/** An answer, the filters with which it was found, and its results in the order in which they are wanted. */
export interface Answered {
  readonly answer: SearchAnswer;
  readonly filters: Filters;
  readonly lists: Lists;
}

/** How what is asked came about: it decides what the browser's history keeps. */
export type Change = 'typed' | 'entered' | 'chosen' | 'returned';

/** One list of results. */
export type ListName = `${Group}-${Band}`;

/** Everything that the page shows. */
export interface PageState {
  /** The index, or why it is not there: "stale" while the newest build is asked for in place of one that is gone. */
  readonly index: Searchable | 'loading' | 'stale' | 'failed';
  /** Whether the page has turned to the newest build since it opened, or since somebody last tried again. */
  readonly isRenewed: boolean;
  readonly asked: Asked;
  readonly change: Change;
  /** The last answer, which stays until the next is there. */
  readonly answered: Answered | undefined;
  /** How many results of a list are shown at most, where it is more than a page. */
  readonly shown: Readonly<Partial<Record<ListName, number>>>;
}

export type Action =
  | { readonly type: 'loaded'; readonly index: Searchable }
  /** A file of this index, or on the way to it, is gone or broken. */
  | { readonly type: 'broken'; readonly index: PageState['index'] }
  | { readonly type: 'retried' }
  | { readonly type: 'typed'; readonly words: string }
  | { readonly type: 'entered' }
  | { readonly type: 'worded'; readonly words: string }
  | { readonly type: 'filtered'; readonly filters: Filters }
  | { readonly type: 'sorted'; readonly sort: Sort }
  | { readonly type: 'returned'; readonly asked: Asked }
  | { readonly type: 'answered'; readonly answered: Answered }
  | { readonly type: 'extended'; readonly list: ListName };

export type Send = (action: Action) => void;

/** How many more results of a list are shown at a time. */
export const PAGE = 10;

/** What a button for more says, where so many are not shown yet. @example restInWords(2) // "Show the other 2" */
export function restInWords(left: number): string {
  if (left > PAGE) return `Show ${PAGE} more of the other ${left.toLocaleString('en-GB')}`;
  return `Show the other ${left === 1 ? 'one' : left}`;
}

/** The page as an address opens it. */
export function firstState(asked: Asked): PageState {
  return { index: 'loading', isRenewed: false, asked, change: 'returned', answered: undefined, shown: {} };
}

/** The page after something has happened. */
export function reduce(state: PageState, action: Action): PageState {
  switch (action.type) {
    case 'loaded':
      return { ...state, index: action.index };
    case 'broken':
      return action.index === state.index ? broken(state) : state;
    case 'retried':
      return { ...state, index: 'loading', isRenewed: false };
    case 'answered':
      return { ...state, answered: action.answered };
    case 'extended':
      return { ...state, shown: { ...state.shown, [action.list]: mostOf(state.shown, action.list) + PAGE } };
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

/** How many results of a list are shown at most. */
export function mostOf(shown: PageState['shown'], list: ListName): number {
  return shown[list] ?? PAGE;
}

/**
 * A file that is gone may be that of an older build, which is found out once; several files of an index may be told to be
 * broken, but only the first counts. Another build numbers its documents anew, so that the answer goes too.
 */
function broken(state: PageState): PageState {
  return { ...state, index: state.isRenewed ? 'failed' : 'stale', isRenewed: true, answered: undefined };
}

function ask(state: PageState, change: Change, asked: Partial<Asked>): PageState {
  return { ...state, change, asked: { ...state.asked, ...asked }, shown: {} };
}
