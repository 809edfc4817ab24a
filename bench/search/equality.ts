// A corpus and its files → on how many queries the answers from the files differ from those of the whole of lunr over the same terms.

import { gzipSync } from 'node:zlib';
import type lunr from 'lunr';
import { randomFor } from '../../src/generate/random.ts';
import { searchedFields } from '../../src/search/documents.ts';
import type { TermIndex } from '../../src/search/shards/lunr/query.ts';
import { lunrOver, termsIn } from '../../test/search/lunr.ts';
import { isAsLunr, lunrAnswer, modesOver } from '../../test/search/shards/modes.ts';
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

/** Asks both queries of every mode: plain, with stars, with a letter wrong, required, prohibited, boosted, in some fields, and mixed. */
export async function equalityOf(listings: readonly Listing[], ours: TermIndex): Promise<Equality> {
  const { index, fields } = lunrOf(listings);
  const modes = Object.values(
    modesOver(
      termsIn(index).filter((term) => term.length > 3),
      fields,
    ),
  );
  const random = randomFor(3, 'equality');
  let [results, differences] = [0, 0];
  for (let question = 0; question < QUESTIONS; question += 1) {
    const clauses = modes[question % modes.length]?.(random) ?? [];
    const expected = lunrAnswer(index, clauses);
    results += expected?.length ?? 0;
    if (!(await isAsLunr(ours, clauses, expected, Number.POSITIVE_INFINITY))) differences += 1;
  }
  return { questions: QUESTIONS, results, differences, lunrBytes: gzipSync(JSON.stringify(index)).length };
}

/**
 * Only the fields that a listing of the corpus fills. lunr goes through every field of every document where nothing is required, filled
 * or not, which at 50,000 documents takes it five seconds a query; our index has all fields, and must answer the same.
 */
function lunrOf(listings: readonly Listing[]): { readonly index: lunr.Index; readonly fields: readonly string[] } {
  const documents = documentsFor(listings).map(({ words }) => Object.fromEntries(words));
  const fields = searchedFields().filter(({ name }) => documents.some((document) => name in document));
  return { index: lunrOver(documents, fields), fields: fields.map(({ name }) => name) };
}
