// A catalogue → the CODEOWNERS by which GitHub and GitLab ask the right people. What counts is `npm run review`; this only asks.

import { type Catalogue, listOf } from '../model/catalogue.ts';
import { FOLDERS, KINDS, type Kind } from '../model/kind.ts';

const HEAD = [
  '# Made from the catalogue by `npm run codeowners`; a test proves it fresh. Not edited by hand.',
  '# A forge asks by it; whose approval a change needs in the end, `npm run review` says (docs/approval.md).',
];

const NOBODY = '# catalogue/site.yml names no maintainers: nothing can be approved, so nobody is asked.';

/** The text of the file; `folder` is the catalogue's in the repository. The last line that fits a path counts. */
export function codeowners(catalogue: Catalogue, folder: string): string {
  const { maintainers = [] } = catalogue.site;
  if (maintainers.length === 0) return `${[...HEAD, NOBODY].join('\n')}\n`;
  const lines = KINDS.flatMap((kind) => linesOf(catalogue, kind, folder));
  return `${[...HEAD, '', line('*', maintainers), ...lines].join('\n')}\n`;
}

/** A line for each entry that has owners of its own; the catalogue's maintainers can stand in for them. */
function linesOf(catalogue: Catalogue, kind: Kind, folder: string): string[] {
  const { maintainers = [] } = catalogue.site;
  return listOf(catalogue, kind).flatMap(({ id, header }) => {
    const own = ownersOf(catalogue, kind, id, header);
    return own.length === 0 ? [] : [line(`/${folder}/${FOLDERS[kind]}/${id}.md`, [...own, ...maintainers])];
  });
}

function ownersOf(catalogue: Catalogue, kind: Kind, id: string, header: object): readonly string[] {
  const { supplier, organisation } = catalogue.entries;
  if (kind === 'supplier') return supplier.get(id)?.header.maintainers ?? [];
  if (kind === 'organisation') return organisation.get(id)?.header.maintainers ?? [];
  if ('supplier' in header) return supplier.get(String(header.supplier))?.header.maintainers ?? [];
  const bodies = 'raised-by' in header && Array.isArray(header['raised-by']) ? header['raised-by'] : [];
  return bodies.flatMap((body) => organisation.get(String(body))?.header.maintainers ?? []);
}

function line(path: string, people: readonly string[]): string {
  const once = new Map(people.map((name) => [name.toLowerCase(), name]));
  return [path, ...Array.from(once.values(), (name) => `@${name}`)].join(' ');
}
