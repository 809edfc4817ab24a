// A file of the catalogue → the same in canonical order and form, or why it cannot be written anew without loss.

import { shaped } from '../check/shaped.ts';
import type { Finding, Place } from '../model/finding.ts';
import { kindOfFolder } from '../model/kind.ts';
import type { RawFile, Source } from '../model/source.ts';
import { commentsIn } from '../read/comments.ts';
import { read } from '../read/read.ts';
import { rulerOf } from '../read/ruler.ts';
import { writeEntry } from '../write/write.ts';

/** What the formatter makes of a file. */
export type Formatted =
  | { readonly is: 'canonical' }
  | { readonly is: 'changed'; readonly text: string; readonly from: Place }
  | { readonly is: 'refused'; readonly findings: readonly Finding[] };

/** Whether a file has a canonical form: entries and tombstones do; word lists keep the form that people gave them. */
export function hasForm(file: string): boolean {
  return file.endsWith('.md');
}

/** The canonical form of an entry or a tombstone. */
export function format(raw: RawFile): Formatted {
  const { sources, findings } = read([raw]);
  const [source] = sources;
  if (!source) return { is: 'refused', findings };
  const given = new TextDecoder().decode(raw.bytes).replaceAll('\r\n', '\n');
  const lost = [...comments(given, source), ...misread(source)];
  if (lost.length > 0) return { is: 'refused', findings: lost };
  const text = writeEntry(schemaOfFile(raw.file), source.data as object, source.body);
  return text === given ? { is: 'canonical' } : { is: 'changed', text, from: firstDifference(given, text) };
}

/** What the check says of a file that the formatter would change or cannot write anew. */
export function formNotes(raw: RawFile): Finding[] {
  const formatted = format(raw);
  if (formatted.is === 'canonical') return [];
  if (formatted.is === 'refused') {
    const comments = formatted.findings.filter(({ code }) => code === COMMENT);
    return comments.map((finding) => ({ ...finding, severity: 'note' }));
  }
  const message = 'Unexpected form, expected fields in the order of the schema and quotation marks only where needed.';
  const hint = `Run npm run fmt -- ${raw.file}`;
  return [{ code: 'unformatted', severity: 'note', file: raw.file, ...formatted.from, field: '', message, hint }];
}

const COMMENT = 'comment-in-header';

function comments(text: string, { file }: Source): Finding[] {
  const end = text.indexOf('\n---', 3);
  const ruler = rulerOf(text);
  const message =
    'Unexpected comment in the header, expected fields alone: a comment would be lost when it is written anew.';
  const hint = 'Say it below the header, or delete it.';
  return commentsIn(text.slice(3, end)).map((offset) => ({
    code: COMMENT,
    severity: 'error',
    file,
    ...ruler(offset + 3),
    field: '',
    message,
    hint,
  }));
}

/** Where text without quotation marks was read as a number: writing the number could change it, as 1.10 into 1.1. */
function misread(source: Source): Finding[] {
  return shaped(source).findings.filter(({ code }) => code === 'wrong-type');
}

function schemaOfFile(file: string): Parameters<typeof writeEntry>[0] {
  return kindOfFolder(file.split('/')[0] ?? '') ?? 'retired';
}

function firstDifference(a: string, b: string): Place {
  const others = b.split('\n');
  const line = a.split('\n').findIndex((text, index) => text !== others[index]);
  return { line: line + 1, column: 1 };
}
