// An entry that goes → the files as they are then: a trace of it, and whoever referred to it refers to its successor.

import type { Days } from '../compile.ts';
import { entryFile, tombstoneFile } from '../model/role.ts';
import type { RawFile } from '../model/source.ts';
import { read } from '../read/read.ts';
import { writeEntry } from '../write/write.ts';
import { type Hindrance, hindered, type Plan, proved } from './plan.ts';
import { fieldsNaming, type Named, rewritten } from './references.ts';

/** Why an entry goes, and what is to be read instead. */
export interface Reason {
  readonly because: string;
  /** The id of an entry of the same kind. */
  readonly successor?: string | undefined;
}

/** Plans the retirement of an entry on the day that counts as today. */
export function planRetirement(
  files: readonly RawFile[],
  gone: Named,
  { because, successor }: Reason,
  days: Days,
): Plan | Hindrance {
  const file = entryFile(gone.kind, gone.id);
  const old = files.find((one) => one.file === file);
  if (!old) return hindered(`There is no ${file}.`);
  if (successor === gone.id) return hindered('An entry cannot be its own successor.');
  const next = successor === undefined ? undefined : entryFile(gone.kind, successor);
  if (next !== undefined && !files.some((one) => one.file === next))
    return hindered(`There is no ${next} that could succeed it.`);
  const rest = files.filter((one) => one.file !== file);
  const naming = successor === undefined ? namers(rest, gone) : [];
  if (naming.length > 0)
    return hindered(`It is named in ${naming.join(', ')}. Change these first, or name its --successor.`);
  const trace = writeEntry(
    'retired',
    { date: days.asOf, reason: because, ...(successor !== undefined && { successor }) },
    '',
  );
  const traces = [gone.id, ...aliasesOf(old)].map((id) => ({
    file: tombstoneFile(gone.kind, id),
    text: trace,
    because: 'what is left of it',
  }));
  const others = successor === undefined ? [] : rewritten(rest, gone, successor);
  const changes = [
    ...others.map(({ fields, ...change }) => ({ ...change, because: fields.join(', ') })),
    ...traces,
    { file, because: 'gone' },
  ];
  return proved({ changes }, files, days);
}

function namers(files: readonly RawFile[], gone: Named): string[] {
  const sources = read(files.filter(({ file }) => file.endsWith('.md'))).sources;
  return sources.flatMap((source) => fieldsNaming(source, gone).map((field) => `${source.file} (${field})`));
}

/** Its earlier addresses: they led to it, and tell now what became of it. */
function aliasesOf(old: RawFile): readonly string[] {
  const header = read([old]).sources[0]?.data as { aliases?: unknown } | undefined;
  return Array.isArray(header?.aliases) ? header.aliases.filter((alias) => typeof alias === 'string') : [];
}
