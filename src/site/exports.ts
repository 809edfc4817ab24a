// The entries of a kind → CSV and JSON with the fields that the schema marks for export.

import { listOf } from '../model/catalogue.ts';
import type { Entry } from '../model/entry.ts';
import type { Kind } from '../model/kind.ts';
import { addressOf } from '../model/reference.ts';
import { type Field, fieldsOf, valueAt } from '../schema/fields.ts';
import { written } from '../text/csv.ts';
import { NOTICE } from '../text/notice.ts';
import type { View } from './view.ts';

/** The exported fields of a kind, in the order of its schema. */
export function exportedFields(kind: Kind): readonly Field[] {
  return fieldsOf(kind).filter(({ use }) => use.public && use.export);
}

/** All entries of a kind as JSON: one document with where it comes from. */
export function jsonOf(view: View, kind: Kind): string {
  const fields = exportedFields(kind);
  const entries = listOf(view.catalogue, kind).map((entry) => ({
    id: entry.id,
    url: new URL(addressOf(kind, entry.id), view.catalogue.site.url).href,
    ...Object.fromEntries(fields.flatMap(({ path }) => pairOf(entry, path))),
    body: entry.body,
  }));
  const { asOf, build } = view;
  return `${JSON.stringify({ kind, asOf, commit: build.commit, notice: NOTICE, entries }, null, 1)}\n`;
}

/** All entries of a kind as CSV (RFC 4180): a header of field names, then a row for each entry. */
export function csvOf(view: View, kind: Kind): string {
  const fields = exportedFields(kind);
  const head = ['id', 'url', ...fields.map(({ path }) => path.join('.'))];
  const rows = listOf(view.catalogue, kind).map((entry) => [
    entry.id,
    new URL(addressOf(kind, entry.id), view.catalogue.site.url).href,
    ...fields.map(({ path }) => textOf(valueAt(entry.header, path))),
  ]);
  return written([head, ...rows]);
}

function pairOf(entry: Entry, path: readonly string[]): [string, unknown][] {
  const value = valueAt(entry.header, path);
  return value === undefined ? [] : [[path.join('.'), value]];
}

/** Lists are joined by semicolons; what has parts of its own stays JSON. */
function textOf(value: unknown): string {
  if (value === undefined) return '';
  if (Array.isArray(value) && value.every((item) => typeof item !== 'object')) return value.join('; ');
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
