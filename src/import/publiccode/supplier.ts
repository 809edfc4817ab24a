// Whoever a publiccode.yml names as the owner → the supplier of the catalogue who bears that name, or a note.

import { listOf } from '../../model/catalogue.ts';
import { fold } from '../../text/fold.ts';
import { objectsAt, present } from '../json.ts';
import { lineAt, type Part, type Reading } from './part.ts';

/** The supplier of one of the names: of the organisation first, then of who owns the repository and the rights. */
export function supplier({ file, catalogue }: Reading): Part {
  const names = present([
    lineAt(file, 'organisation', 'name'),
    lineAt(file, 'legal', 'repoOwner'),
    lineAt(file, 'legal', 'mainCopyrightOwner'),
    ...objectsAt(file, 'maintenance', 'contractors').map((one) => lineAt(one, 'name')),
  ]);
  const suppliers = listOf(catalogue, 'supplier');
  const found = names.flatMap((name) => suppliers.find(({ header }) => fold(header.title) === fold(name)) ?? [])[0];
  if (found) return { header: { supplier: found.id } };
  const told = [...new Set(names)].map((name) => `“${name.slice(0, 120)}”`).join(', ');
  const text =
    told === '' ? 'It does not name who stands behind it.' : `No supplier here is called ${told}. Write one first.`;
  return { header: {}, notes: [{ code: 'supplier', text }] };
}
