// The text of an entry → the facts that reading its YAML would give, at a small part of the cost; nothing where it is written in any but
// the usual way, and has to be read.
//
// Only lines that begin at the left edge are looked at. Where each of these is a field in plain letters, no other can hide anywhere.
// A fact too many does no harm: the file is then read for nothing.

import { fold } from '../text/fold.ts';
import type { Facts } from './facts.ts';

/** The facts of an entry in a text of which every byte is one letter; undefined where its YAML has to be read. */
export function glance(text: string): Facts | undefined {
  const fields = fieldsIn(text);
  if (!fields) return undefined;
  const title = titleIn(fields.get('title'));
  const aliases = idsIn(fields.get('aliases'));
  const next = ['supersedes', 'successors', 'successor'].map((name) => idsIn(fields.get(name)));
  const all = [...next, laterIn(fields.get('lifecycle'))].flatMap((ids) => ids ?? [undefined]);
  const followers = all.filter((id) => id !== undefined);
  if (title === undefined || !aliases || followers.length < all.length) return undefined;
  return {
    ...(title !== '' && { title }),
    ...(aliases.length > 0 && { aliases }),
    ...(followers.length > 0 && { next: followers }),
  };
}

const FIELD = /([a-z][a-z0-9-]*):(?=[ \n])/y;
const FURTHER = /(?: |- |\n)/y;

/** The text of each telling field of a header that is written in the usual way. */
function fieldsIn(text: string): Map<string, string> | undefined {
  const end = text.indexOf('\n---\n', '---'.length);
  const header = text.slice('---\n'.length, end + 1);
  // Whoever escapes letters can write any word without its being seen.
  if (!text.startsWith('---\n') || end === -1 || /[\\\r]/.test(header)) return undefined;
  const fields = new Map<string, string>();
  let name: string | undefined;
  let from = 0;
  for (let at = 0; at < header.length; at = header.indexOf('\n', at) + 1) {
    FIELD.lastIndex = FURTHER.lastIndex = at;
    const found = FIELD.exec(header)?.[1];
    if (found === undefined && !FURTHER.test(header)) return undefined;
    if (found === undefined) continue;
    if (name !== undefined && TELLING.has(name)) fields.set(name, header.slice(from, at).trim());
    name = found;
    from = at + found.length + 1;
  }
  return name === undefined ? undefined : fields.set(name, header.slice(from).trim());
}

const TELLING: ReadonlySet<string> = new Set([
  ...['title', 'aliases'],
  ...['supersedes', 'successors', 'successor', 'lifecycle'],
]);

/** A title on one line, bare or between quotation marks. */
const TITLE = /^(?:[^\s'"&*!|>%@`{}[\],?:#-][^#\n]*|'(?:[^'\n]|'')*'|"[^"\n]*")$/;

const SPECIAL = /[\x80-\xff]/;

/** "" where there is none, undefined where the line does not tell. */
function titleIn(value = "''"): string | undefined {
  return TITLE.test(value) ? fold(SPECIAL.test(value) ? Buffer.from(value, 'latin1').toString() : value) : undefined;
}

/** An id, or a list of ids on one line. */
const IDS = /^(?:[a-z0-9-]+|\[([a-z0-9, -]*)\])$/;

function idsIn(value = '[]'): string[] | undefined {
  const found = IDS.exec(value);
  return found ? (found[1] ?? value).split(/[, ]+/).filter((id) => id !== '') : undefined;
}

/** What takes the place of a product, on the one line of its lifecycle. */
function laterIn(value = ''): string[] | undefined {
  if (!value.includes('superseded-by')) return [];
  const found = /^\{[a-z0-9:, -]*\bsuperseded-by: ([a-z0-9-]+)[a-z0-9:, -]*\}$/.exec(value);
  return found ? [found[1] ?? ''] : undefined;
}
