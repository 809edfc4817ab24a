// A catalogue → how much of its demand and supply can be held against each other.

import { type Catalogue, listOf } from '../model/catalogue.ts';
import type { Entry } from '../model/entry.ts';
import { isObtainable } from './match.ts';
import { matches } from './matches.ts';
import { stockOf } from './stock.ts';

/** A count, what it is a part of, and what it counts. */
export interface Figure {
  readonly counted: number;
  readonly of: number;
  readonly says: string;
}

/** What a capability must say to be comparable: its form, what it does, what it works on, and where. */
const COMPARABLE: readonly (readonly string[])[] = [['delivery'], ['functions'], ['handles'], ['setting', 'hosting']];

/** The figures of a catalogue as of a day. */
export function figuresOf(catalogue: Catalogue, asOf: string): Figure[] {
  return [sharedAreas(catalogue), ...statedOffers(catalogue), answeredNeeds(catalogue, asOf)];
}

function sharedAreas(catalogue: Catalogue): Figure {
  const supplied = new Set(listOf(catalogue, 'capability').flatMap(({ header }) => header.areas));
  const obtainable = listOf(catalogue, 'requirement').filter(isObtainable);
  const counted = obtainable.filter(({ header }) => header.areas.some((area) => supplied.has(area))).length;
  return {
    counted,
    of: obtainable.length,
    says: 'obtainable requirements share a second-level area with a capability',
  };
}

function statedOffers(catalogue: Catalogue): Figure[] {
  const capabilities = listOf(catalogue, 'capability');
  const says = 'capabilities state delivery, functions, handles, and setting or hosting';
  const all = {
    counted: capabilities.filter((one) => COMPARABLE.every(states(one))).length,
    of: capabilities.length,
    says,
  };
  const each = COMPARABLE.map((names) => {
    const silent = capabilities.filter((one) => !states(one)(names)).length;
    return { counted: silent, of: capabilities.length, says: `capabilities leave ${names.join(' and ')} unstated` };
  });
  return [all, ...each];
}

function states({ header }: Entry<'capability'>): (names: readonly string[]) => boolean {
  return (names) => names.some((name) => header.offers?.[name] !== undefined);
}

/** Of the product needs of every pair that shares an area, those that come out met or not met. */
function answeredNeeds(catalogue: Catalogue, asOf: string): Figure {
  const answers = matches(catalogue, stockOf(catalogue, asOf))
    .all()
    .flatMap(({ needs }) => needs)
    .filter(({ parameter }) => catalogue.vocabulary.parameters.get(parameter)?.concerns === 'product');
  const counted = answers.filter(({ result }) => result !== 'not-stated').length;
  return { counted, of: answers.length, says: 'product needs of pairs that share an area come out met or not met' };
}
