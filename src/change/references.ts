// A file that refers to an entry → the same file referring to another, with nothing else in it changed.

import { mentionsIn } from '../check/references.ts';
import { shaped } from '../check/shaped.ts';
import { sort } from '../check/sort.ts';
import type { Place } from '../model/finding.ts';
import type { Kind } from '../model/kind.ts';
import type { RawFile, Source } from '../model/source.ts';
import { read } from '../read/read.ts';

/** An entry by its kind and its id. */
export interface Named {
  readonly kind: Kind;
  readonly id: string;
}

/** A file in which references were changed. */
export interface Rewritten {
  readonly file: string;
  readonly text: string;
  /** JSON Pointers of the fields that name the other entry now. */
  readonly fields: readonly string[];
}

/** Every file that refers to `from`, referring to `to` instead. */
export function rewritten(files: readonly RawFile[], from: Named, to: string): Rewritten[] {
  // A file in which the id does not stand at all need not be read.
  const near = files.filter(({ file, bytes }) => file.endsWith('.md') && TEXT.decode(bytes).includes(from.id));
  const raws = new Map(near.map((raw) => [raw.file, raw]));
  return read(near).sources.flatMap((source) => {
    const fields = fieldsNaming(source, from);
    const raw = raws.get(source.file);
    return raw && fields.length > 0
      ? [{ file: source.file, fields, text: replaced(raw, source, fields, from.id, to) }]
      : [];
  });
}

const TEXT = new TextDecoder();

/** Where a file names an entry: the references of an entry, and the successor of a tombstone. */
export function fieldsNaming(source: Source, { kind, id }: Named): string[] {
  const { entries, traces } = sort([source], shaped);
  const mentions = entries.flatMap(mentionsIn).filter((mention) => mention.kind === kind && mention.id === id);
  const succeeded = traces.filter((trace) => trace.kind === kind && trace.header.successor === id);
  return [...mentions.map(({ field }) => field), ...succeeded.map(() => '/successor')];
}

function replaced(raw: RawFile, { places }: Source, fields: readonly string[], from: string, to: string): string {
  const lines = TEXT.decode(raw.bytes).split('\n');
  // From the end to the start, so that what is still to be changed keeps its place.
  for (const place of fields.map((field) => places.value(field)).sort(backwards)) {
    const letters = Array.from(lines[place.line - 1] ?? '');
    const before = letters.slice(0, place.column - 1).join('');
    const after = letters
      .slice(place.column - 1)
      .join('')
      .replace(/^['"]?/, (quote) => `${quote}\0`)
      .replace(`\0${from}`, to);
    lines[place.line - 1] = before + after;
  }
  return lines.join('\n');
}

function backwards(a: Place, b: Place): number {
  return b.line - a.line || b.column - a.column;
}
