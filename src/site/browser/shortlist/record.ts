// A shortlist → the record that somebody takes away, as CSV and as JSON: what was kept and dropped, why, and how it was found.

import { addressOf } from '../../../model/reference.ts';
import { written } from '../../../text/csv.ts';
import { NOTICE } from '../../../text/notice.ts';
import type { BuildMark } from '../keep/build.ts';
import type { Shortlist } from './shortlist.ts';

/** What is known of the entries by id. */
export type Titles = ReadonlyMap<string, { readonly title: string; readonly supplier: string }>;

/** Everything that a record says. */
export interface Record {
  readonly list: Shortlist;
  readonly titles: Titles;
  readonly build: BuildMark;
  /** The day on which it is taken away. */
  readonly day: string;
}

/** The record as one JSON document. */
export function recordAsJson({ list, titles, build, day }: Record): string {
  const entries = list.map(({ id, state, reason, found }) => ({
    id,
    title: titles.get(id)?.title ?? id,
    supplier: titles.get(id)?.supplier ?? '',
    url: urlOf(build, addressOf('capability', id)),
    state,
    reason,
    search: found
      ? { sentence: found.sentence, filters: found.filters, url: urlOf(build, `/search/${found.fragment}`) }
      : null,
  }));
  const { site, asOf, commit } = build;
  return `${JSON.stringify({ site, notice: NOTICE, downloaded: day, asOf, commit, entries }, null, 2)}\n`;
}

/** The record as a table, of which each row says by itself where it comes from. */
export function recordAsCsv({ list, titles, build, day }: Record): string {
  const rows = list.map(({ id, state, reason, found }) => [
    state,
    titles.get(id)?.title ?? id,
    titles.get(id)?.supplier ?? '',
    reason,
    urlOf(build, addressOf('capability', id)),
    found?.sentence ?? '',
    found?.filters.join('; ') ?? '',
    found ? urlOf(build, `/search/${found.fragment}`) : '',
    ...originOf(build, day),
  ]);
  return written([[...COLUMNS, ...ORIGIN], ...rows]);
}

/** The names of the columns that say where a row comes from. */
export const ORIGIN = ['downloaded', 'as of', 'commit', 'site', 'notice'];

/** What those columns say. */
export function originOf({ asOf, commit, site }: BuildMark, day: string): string[] {
  return [day, asOf, commit, site, NOTICE];
}

/** An address of the site in full. */
export function urlOf({ address }: BuildMark, path: string): string {
  return URL.canParse(path, address) ? new URL(path, address).href : path;
}

const COLUMNS = ['state', 'title', 'supplier', 'reason', 'url', 'search', 'filters', 'search url'];
