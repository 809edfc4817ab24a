// Two unequal statements → why they may differ without being in conflict.

import { contractTerm, notExclusive, otherCases, otherNation, somethingInCommon } from './allowances/matter.ts';
import { changedSince, notInForce, ownBody } from './allowances/standing.ts';
import { impossible, nobody, optional, readIn } from './allowances/surety.ts';
import type { Allowance, Case } from './case.ts';

/** From what the two are about, through how surely they say it, to whether they still say it. */
const ALLOWANCES: readonly ((judged: Case) => Allowance | undefined)[] = [
  contractTerm,
  otherCases,
  otherNation,
  notExclusive,
  somethingInCommon,
  readIn,
  optional,
  impossible,
  nobody,
  ownBody,
  changedSince,
  notInForce,
];

/** The first allowance that applies; undefined where none does, which makes it a conflict. */
export function allowanceOf(judged: Case): Allowance | undefined {
  for (const allowance of ALLOWANCES) {
    const found = allowance(judged);
    if (found) return found;
  }
  return undefined;
}
