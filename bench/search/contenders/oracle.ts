// The words of the documents → the whole of lunr over our own terms, against which our answers are held.

import type lunr from 'lunr';
import { searchedFields } from '../../../src/search/documents.ts';
import { type Fields, lunrOver } from '../../../test/search/lunr.ts';

/**
 * Only the fields that a listing of the corpus fills. lunr goes through every field of every document where nothing is required, filled
 * or not, which at 50,000 documents takes it five seconds a query; our index has all fields, and must answer the same.
 */
export function oracleOver(documents: readonly Fields[]): {
  readonly index: lunr.Index;
  readonly fields: readonly string[];
} {
  const fields = searchedFields().filter(({ name }) => documents.some((document) => name in document));
  return { index: lunrOver(documents, fields), fields: fields.map(({ name }) => name) };
}
