// A sum with what it is: sums of different sorts are never added up.

import type { Requirement } from '../../model/entry.generated.ts';
import { labelOf } from '../../model/vocabulary.ts';
import type { View } from '../view.ts';

/** A sum in pounds, its sort and the source's own note. */
export function Money({ view, value }: { view: View; value: NonNullable<Requirement['value']> }) {
  const { amount, from, to, sort, note } = value;
  return (
    <>
      {amount === undefined
        ? [from, to].flatMap((end) => (end === undefined ? [] : inPounds(end))).join(' to ')
        : inPounds(amount)}{' '}
      ({labelOf(view.vocabulary, 'value-sorts', sort).toLowerCase()}){note && <span class="app-fine">{note}</span>}
    </>
  );
}

/** @example inPounds(3000000) // "£3,000,000" */
function inPounds(sum: number): string {
  return `£${sum.toLocaleString('en-GB', { maximumFractionDigits: 2 })}`;
}
