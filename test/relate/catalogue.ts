// Changes to the files of the contract's catalogue → the catalogue that they make, and what relating finds in it.

import { join } from 'node:path';
import * as assert from 'uvu/assert';
import { readAndCheck } from '../../src/compile.ts';
import type { Match, NeedAnswer } from '../../src/model/match.ts';
import type { Related } from '../../src/model/related.ts';
import { listFiles } from '../../src/read/files.ts';
import { relate } from '../../src/relate/relate.ts';

const FOLDER = join(import.meta.dirname, '../contract/catalogue');
export const DAY = '2026-11-23';

/** A change of one file: its path, and what to replace by what. */
export type Change = readonly [file: string, old: string, by: string];

/** What is related in the contract's catalogue with those changes, which must leave it without errors. */
export function relatedWith(changes: readonly Change[] = [], asOf = DAY): Related {
  const files = listFiles(FOLDER).map(({ file, bytes }) => {
    const own = changes.filter(([changed]) => changed === file);
    const text = own.reduce((before, [, old, by]) => replaced(before, old, by), new TextDecoder().decode(bytes));
    return { file, bytes: new TextEncoder().encode(text) };
  });
  const { catalogue, findings } = readAndCheck(files, { asOf, today: DAY });
  assert.equal(
    findings.filter(({ severity }) => severity === 'error'),
    [],
  );
  return relate(catalogue, asOf);
}

/** The match of a requirement and a capability, by their ids. */
export function matchOf({ matches }: Related, requirement: string, capability: string): Match | undefined {
  return matches
    .all()
    .find(
      (match) => match.requirement === `requirement/${requirement}` && match.capability === `capability/${capability}`,
    );
}

/** How a match answers the need of that parameter. */
export function answerOf(match: Match | undefined, parameter: string): NeedAnswer | undefined {
  return match?.needs.find((need) => need.parameter === parameter);
}

/** A change that changes nothing would make a test prove nothing. */
function replaced(text: string, old: string, by: string): string {
  assert.ok(text.includes(old), `"${old}" is there to be replaced`);
  return text.replace(old, by);
}
