// Differences that are no conflict → parameter by parameter: who wants which, why it is no conflict, and what would end it.

import type { Difference, Side } from '../../model/difference.ts';
import type { Reference } from '../../model/reference.ts';

/** One value with those that want it. */
export interface WantedValue {
  readonly value: string;
  readonly by: readonly Reference[];
}

/** What differs of one parameter. */
export interface ParameterDifferences {
  readonly parameter: string;
  readonly values: readonly WantedValue[];
  /** Each reason and each way out once. */
  readonly reasons: readonly string[];
  readonly waysOut: readonly string[];
  readonly bridgedBy: readonly Reference[];
}

/** The parameters in the order of the differences; the value that most want stands first. */
export function sideBySide(differences: readonly Difference[]): ParameterDifferences[] {
  const parameters = [...new Set(differences.map(({ parameter }) => parameter))];
  return parameters.map((parameter) => {
    const own = differences.filter((difference) => difference.parameter === parameter);
    return {
      parameter,
      values: valuesOf(own.flatMap(({ a, b }) => [a, b])),
      reasons: distinct(own.map(({ because }) => because)),
      waysOut: distinct(own.map(({ resolution }) => resolution)),
      bridgedBy: distinct(own.flatMap(({ bridgedBy }) => bridgedBy)),
    };
  });
}

function valuesOf(sides: readonly Side[]): WantedValue[] {
  const values = distinct(sides.map(({ value }) => value));
  return values
    .map((value) => ({ value, by: distinct(sides.filter((side) => side.value === value).map(({ id }) => id)) }))
    .sort((a, b) => b.by.length - a.by.length || (a.value < b.value ? -1 : 1));
}

function distinct(words: readonly string[]): string[] {
  return [...new Set(words)].sort();
}
