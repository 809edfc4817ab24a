// What the comparison page is told: the rows that it can have, and what one entry states in each.

import type { Need, Offer } from './entry.generated.ts';
import type { Measure } from './match.ts';

/** A row of the comparison. */
export interface ComparedRow {
  /** E.g. "obtaining.licence" for a field, "offers.hosting" for a parameter. */
  readonly key: string;
  readonly label: string;
  /** Whether its values are addresses, which readers follow. */
  readonly isAddress?: true;
}

/** Rows under the heading that they have on an entry's page. */
export interface ComparedSection {
  readonly label: string;
  readonly rows: readonly ComparedRow[];
}

/** A capability as one column. */
export interface ComparedCapability {
  readonly id: string;
  readonly title: string;
  readonly supplier: string;
  /** What it states in each row, in words; a row that it does not state is left out. */
  readonly values: Readonly<Record<string, readonly string[]>>;
  /** What it offers of each parameter that enters a match. */
  readonly offers: Readonly<Record<string, Offer>>;
}

/** A need that can be held against an offer. */
export interface ComparedNeed {
  /** The parameter as readers see it. */
  readonly label: string;
  /** What is needed, e.g. "at most 2 days". */
  readonly words: string;
  /** Whether the source states it or we read it in. */
  readonly basis: string;
  readonly need: Need & { readonly parameter: string };
  readonly measure: Measure;
}

/** A requirement against which columns are held. */
export interface ComparedRequirement {
  readonly id: string;
  readonly title: string;
  readonly needs: readonly ComparedNeed[];
  /** What it needs besides, which no offer can be held against: sentences, and what only a contract has. */
  readonly others: readonly string[];
}

/** The address of the rows. */
export const ROWS_ADDRESS = '/compare/rows.json';

/** The address of what is told of one entry. */
export function comparedAddress(folder: 'capabilities' | 'requirements', id: string): string {
  return `/compare/${folder}/${id}.json`;
}
