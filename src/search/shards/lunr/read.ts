// A text in lunr's own query language ("title:kiosk +phone -van kisok~1 forens*") → its clauses.

import lunr from 'lunr';
import type { Clause } from './clause.ts';

/** What the types of lunr leave out. */
interface Parsing {
  readonly Query: new (fields: readonly string[]) => { readonly clauses: readonly Clause[] };
  readonly QueryParser: new (text: string, query: object) => { readonly parse: () => void };
}

/** Reads a text. Throws with what lunr says of it if it is none. Never for what readers type on a page. */
export function readLunr(text: string, fields: readonly string[]): readonly Clause[] {
  const { Query, QueryParser } = lunr as unknown as Parsing;
  const query = new Query([...fields]);
  new QueryParser(text, query).parse();
  return query.clauses;
}
