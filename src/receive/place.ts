// An entry that was sent → the file of the catalogue that it is to be.

import { breaches } from '../check/breaches.ts';
import { withYears } from '../check/years.ts';
import { isId } from '../model/id.ts';
import { KINDS, type Kind, kindOfFolder } from '../model/kind.ts';
import { parseReference, referenceTo } from '../model/reference.ts';
import { entryFile } from '../model/role.ts';
import type { Value } from '../model/source.ts';
import { read } from '../read/read.ts';
import { valueAt } from '../schema/fields.ts';
import { schemaOf } from '../schema/schemas.ts';
import { NotTaken, type Part } from './brought.ts';

/** The path within the catalogue: as asked, as the mail says, or by the file's name and what its header is. */
export function placeOf(entry: Extract<Part, { is: 'entry' }>, asked?: string): string {
  const said = asked ?? (entry.path === null ? null : referenceIn(entry.path));
  if (said !== null) return pathOf(said);
  return entryFile(kindOf(entry), idIn(entry.name));
}

function pathOf(reference: string): string {
  const { kind, id } = parseReference(reference) ?? {};
  if (!kind || !id || !isId(id))
    throw new NotTaken(`"${reference}" is no place in the catalogue.`, 'Give kind and id: --as capability/autopsy.');
  return entryFile(kind, id);
}

/** "catalogue/capabilities/autopsy.md" → "capability/autopsy"; whatever is no such path stays, to be refused. */
function referenceIn(path: string): string {
  const [, folder, id] = /^(?:[\w.-]+\/)?([a-z]+)\/([^/]+)\.md$/.exec(path) ?? [];
  const kind = kindOfFolder(folder ?? '');
  return kind ? referenceTo(kind, id ?? '') : path;
}

function idIn(name: string | null): string {
  // A browser adds a number to the name of a file that it has saved before.
  const id = name?.replace(/ ?\(\d+\)(?=\.\w+$)/, '').replace(/\.(?:md|markdown)$/i, '');
  if (isId(id)) return id;
  throw new NotTaken(
    id === undefined ? 'It does not say which entry it is.' : `The file name "${name?.slice(0, 80)}" is no id.`,
    'Say which entry it is: --as capability/autopsy.',
  );
}

/** The one kind whose schema the header breaks least, of those of which it has half the fields that it must have. */
function kindOf({ text }: Extract<Part, { is: 'entry' }>): Kind {
  const { sources, findings } = read([{ file: 'capabilities/received.md', bytes: new TextEncoder().encode(text) }]);
  const [fault] = findings;
  if (fault) throw new NotTaken(`It cannot be read. Line ${fault.line}: ${fault.message}`, fault.hint ?? '');
  const header = sources[0]?.data ?? {};
  const fits = KINDS.filter((kind) => isMeant(kind, header)).map((kind) => ({
    kind,
    breaks: breaches(kind, withYears(kind, header)).length,
  }));
  const least = Math.min(...fits.map(({ breaks }) => breaks));
  const [best, ...others] = fits.filter(({ breaks }) => breaks === least);
  if (best && others.length === 0) return best.kind;
  throw new NotTaken('It does not show what kind of entry it is.', 'Say which: --as capability/autopsy.');
}

function isMeant(kind: Kind, header: Value): boolean {
  const required = schemaOf(kind).required ?? [];
  return required.filter((key) => valueAt(header, [key]) !== undefined).length * 2 >= required.length;
}
