// An entry and a new id → the files as they are then: its old address leads to it, and whoever referred to it still does.

import type { Days } from '../compile.ts';
import { entryFile } from '../model/role.ts';
import type { RawFile } from '../model/source.ts';
import { read } from '../read/read.ts';
import { schemaOf } from '../schema/schemas.ts';
import { writeEntry } from '../write/write.ts';
import { format } from './format.ts';
import { type Hindrance, hindered, type Plan, proved } from './plan.ts';
import { type Named, rewritten } from './references.ts';

/** Plans the renaming of an entry. */
export function planRename(files: readonly RawFile[], from: Named, to: string, days: Days): Plan | Hindrance {
  const [oldFile, newFile] = [entryFile(from.kind, from.id), entryFile(from.kind, to)];
  const old = files.find(({ file }) => file === oldFile);
  if (!old) return hindered(`There is no ${oldFile}.`);
  if (files.some(({ file }) => file === newFile)) return hindered(`There is a ${newFile} already.`);
  const formatted = format(old);
  if (formatted.is === 'refused') return hindered(`${oldFile} cannot be written anew.`, formatted.findings);
  const others = rewritten(files, from, to);
  const own = others.find(({ file }) => file === oldFile)?.text;
  const changes = [
    ...others
      .filter(({ file }) => file !== oldFile)
      .map(({ fields, ...change }) => ({ ...change, because: fields.join(', ') })),
    { file: newFile, text: withAlias(old, own, from, to), because: `was ${from.id}` },
    { file: oldFile, because: `is ${to} now` },
  ];
  return proved({ changes }, files, days);
}

function withAlias(old: RawFile, text: string | undefined, { kind, id }: Named, to: string): string {
  const bytes = text === undefined ? old.bytes : new TextEncoder().encode(text);
  const { data, body } = read([{ file: old.file, bytes }]).sources[0] ?? { data: {}, body: '' };
  const header = data as { aliases?: readonly string[] };
  if (!schemaOf(kind).properties?.aliases) return writeEntry(kind, header, body);
  // One that is renamed back does not lead to itself.
  const aliases = [...(header.aliases ?? []), id].filter((alias) => alias !== to);
  return writeEntry(kind, { ...header, aliases }, body);
}
