// A corpus and its files → on how many questions the engine over the files differs from the whole of lunr over the same terms.

import { gzipSync } from 'node:zlib';
import { type Random, randomFor } from '../../src/generate/random.ts';
import { searchedFields } from '../../src/search/documents.ts';
import type { Engine, Sought } from '../../src/search/engine.ts';
import { HIDDEN_FIELDS } from '../../src/search/fields.ts';
import { documentsIn, findWithLunr, lunrOver, termsIn } from '../../test/search/lunr.ts';
import { documentsFor } from './contenders/ours.ts';
import type { Listing } from './listing.ts';

/** What was compared. */
export interface Equality {
  readonly questions: number;
  readonly results: number;
  readonly differences: number;
  /** How large lunr's index of the same terms is as JSON, compressed. */
  readonly lunrBytes: number;
}

const QUESTIONS = 1500;
const BOOSTS = [1, 0.7, 0.5, 0.1];

/** Asks both for terms drawn by lot, frequent and rare, with the weights that the strategy gives. */
export async function equalityOf(listings: readonly Listing[], engine: Engine): Promise<Equality> {
  const index = lunrOf(listings);
  const known = termsIn(index);
  const random = randomFor(3, 'equality');
  let [results, differences] = [0, 0];
  for (let question = 0; question < QUESTIONS; question += 1) {
    const sought = soughtFrom(known, random);
    const found = documentsIn(await engine.find(sought), sought);
    const expected = new Map(findWithLunr(index, sought).map(({ document, score }) => [document, score]));
    results += expected.size;
    const isSame =
      found.length === expected.size && found.every(({ document, score }) => Object.is(expected.get(document), score));
    if (!isSame) differences += 1;
  }
  return { questions: QUESTIONS, results, differences, lunrBytes: gzipSync(JSON.stringify(index)).length };
}

function lunrOf(listings: readonly Listing[]): ReturnType<typeof lunrOver> {
  const hidden = HIDDEN_FIELDS.map((name) => ({ name, weight: 1 }));
  const documents = documentsFor(listings).map(({ words }) => Object.fromEntries(words));
  return lunrOver(documents, [...hidden, ...searchedFields()]);
}

function soughtFrom(terms: readonly string[], random: Random): Sought[] {
  const chosen = new Set(Array.from({ length: 1 + random.below(5) }, () => random.favour(terms)));
  return [...chosen].map((term) => ({ term, boost: random.pick(BOOSTS) }));
}
