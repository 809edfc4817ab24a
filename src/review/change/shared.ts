// A file that all entries rest on, before and after → rows of what changed in it: term by term, setting by setting.

import { roleOf, schemaNameOf } from '../../model/role.ts';
import type { Value } from '../../model/source.ts';
import type { Change, FileChange } from './change.ts';
import { fieldChanges } from './fields.ts';
import type { Row } from './row.ts';
import { rowsOf } from './rows.ts';
import { nodeOf, said } from './said.ts';
import { isList, isMapping, isSame, textAt } from './value.ts';

/** The rows of a vocabulary or of the site's own file that changed; none for any other, or where a side cannot be read. */
export function sharedRows({ file, change }: FileChange, { base, head }: Change['sides']): Row[] {
  const role = file === undefined ? undefined : roleOf(file);
  if (file === undefined || change !== 'changed' || (role?.is !== 'vocabulary' && role?.is !== 'site')) return [];
  const [before, after] = [base.sources.get(file)?.data, head.sources.get(file)?.data];
  if (before === undefined || after === undefined) return [];
  const schema = schemaNameOf(role);
  if (!isList(before) || !isList(after)) return fieldRows(schema, before, after);
  return termRows(schema, termsIn(before), termsIn(after));
}

function fieldRows(schema: string, before: Value, after: Value): Row[] {
  return rowsOf(schema, fieldChanges({ data: before, body: '' }, { data: after, body: '' }));
}

type Terms = ReadonlyMap<string, Value>;

/** What has no id is known by its place. */
function termsIn(data: readonly Value[]): Terms {
  return new Map(data.map((term, index) => [textAt(term, 'id') ?? `${index + 1}`, term]));
}

function termRows(schema: string, before: Terms, after: Terms): Row[] {
  const ids = [...new Set([...after.keys(), ...before.keys()])];
  return ids.flatMap((id) => {
    const [old, now] = [before.get(id) ?? null, after.get(id) ?? null];
    if (isSame(old, now)) return [];
    const tell = (term: Value) => said(term, nodeOf(schema, []));
    if (!isMapping(old) || !isMapping(now)) return [{ label: id, before: tell(old), after: tell(now) }];
    return fieldRows(schema, old, now).map((row) => ({ ...row, label: `${id}, ${row.label}` }));
  });
}
