// A catalogue → the CODEOWNERS by which each forge asks the right people. What counts is `npm run review`; this only asks.

import { type Catalogue, listOf } from '../model/catalogue.ts';
import { KINDS, type Kind } from '../model/kind.ts';
import { entryFile } from '../model/role.ts';

const HEAD = [
  '# Made from the catalogue by `npm run codeowners`; a test proves it fresh. Not edited by hand.',
  '# A forge asks by it; whose approval a change needs in the end, `npm run review` says (docs/approval.md).',
];

const NOBODY = '# catalogue/site.yml names no maintainers: nothing can be approved, so nobody is asked.';

/**
 * The text of each forge's file by its path; `folder` is the catalogue's in the repository. None stands at the root: GitHub and GitLab
 * read patterns there, and Forgejo regular expressions.
 */
export function codeowners(catalogue: Catalogue, folder: string): ReadonlyMap<string, string> {
  const { maintainers = [] } = catalogue.site;
  const owned = KINDS.flatMap((kind) => ownedOf(catalogue, kind, folder));
  // The last line that fits a path counts, so the maintainers, who can stand in for anybody, are named in each.
  const patterns = [
    line('*', maintainers),
    ...owned.map(({ path, own }) => line(`/${path}`, [...own, ...maintainers])),
  ];
  // Every line that fits counts, of a path without the first stroke.
  const expressions = [
    line('.*', maintainers),
    ...owned.map(({ path, own }) => line(path.replaceAll('.', '[.]'), own)),
  ];
  const textOf = (lines: readonly string[]) =>
    `${[...HEAD, ...(maintainers.length === 0 ? [NOBODY] : ['', ...lines])].join('\n')}\n`;
  return new Map([
    ['.github/CODEOWNERS', textOf(patterns)],
    ['.gitlab/CODEOWNERS', textOf(patterns)],
    ['.forgejo/CODEOWNERS', textOf(expressions)],
  ]);
}

/** An entry that has owners of its own. */
interface Owned {
  readonly path: string;
  readonly own: readonly string[];
}

function ownedOf(catalogue: Catalogue, kind: Kind, folder: string): Owned[] {
  return listOf(catalogue, kind).flatMap(({ id, header }) => {
    const own = ownersOf(catalogue, kind, id, header);
    return own.length === 0 ? [] : [{ path: `${folder}/${entryFile(kind, id)}`, own }];
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
