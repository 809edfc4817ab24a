// The sums of a release → the one that stands for the requirement, with what sort of sum it is.

import type { Requirement } from '../../model/entry.generated.ts';
import { type Json, numberAt, objectAt, objectsAt, present, textAt } from '../json.ts';
import { plain } from '../plain.ts';
import { type NoteCode, note, type Part, type Reading } from './part.ts';
import { activeAwards } from './stage.ts';

type Value = NonNullable<Requirement['value']>;

/** The sum awarded; before an award, what it is expected to cost; before that, what is set aside for it. */
export function value({ release }: Reading): Part {
  const awarded = sumsOf(activeAwards(release)) ?? sumsOf(objectsAt(release, 'contracts'));
  if (awarded) return awarded.length === 1 ? sum(awarded[0], 'award') : left('value-several', SEVERAL);
  const tender = objectAt(release, 'tender');
  if (numberAt(tender, 'minValue', 'amount') !== undefined) return range(tender);
  const asked = objectAt(tender, 'value');
  return asked ? sum(asked, 'estimate') : sum(objectAt(release, 'planning', 'budget', 'amount'), 'budget');
}

const SEVERAL =
  'Several contracts were awarded, each with a sum; whether they add up is not stated, so that none was taken.';

function sumsOf(holders: readonly Json[]): readonly Json[] | undefined {
  const sums = present(holders.map((holder) => objectAt(holder, 'value')));
  return sums.length > 0 ? sums : undefined;
}

function sum(given: Json | undefined, sort: string): Part {
  const amount = numberAt(given, 'amount');
  if (amount === undefined) return NONE;
  if (!isSterling(given)) return left('value-other-currency', otherCurrency(amount, given));
  if (amount === 0)
    return left('value-zero', 'The release gives a sum of 0, which most often means that none is stated.');
  const gross = numberAt(given, 'amountGross');
  const tax =
    gross === undefined || gross === amount
      ? {}
      : { note: `Without tax; with it ${gross.toLocaleString('en-GB')} pounds.` };
  return { header: { value: { amount, sort, ...tax } }, notes: [] };
}

function range(tender: Json | undefined): Part {
  const [lower, upper] = [objectAt(tender, 'minValue'), objectAt(tender, 'value')];
  const [from, to] = [numberAt(lower, 'amount'), numberAt(upper, 'amount')];
  if (from === undefined) return NONE;
  if (!isSterling(lower) || (upper && !isSterling(upper)))
    return left('value-other-currency', otherCurrency(from, lower));
  if (to !== undefined && to < from) return left('value-backwards', 'The range of the sum runs backwards.');
  if (to === from) return sum(upper, 'estimate');
  const value: Value = { from, ...(to !== undefined && { to }), sort: 'range' };
  return { header: { value }, notes: [] };
}

function isSterling(given: Json | undefined): boolean {
  return textAt(given, 'currency') === 'GBP';
}

function otherCurrency(amount: number, given: Json | undefined): string {
  const currency = plain(textAt(given, 'currency')).slice(0, 3) || 'no currency';
  return `The sum is ${amount.toLocaleString('en-GB')} (${currency}), and the catalogue keeps pounds sterling alone.`;
}

function left(code: NoteCode, text: string): Part {
  return { header: {}, notes: [note(code, text)] };
}

const NONE: Part = { header: {}, notes: [] };
