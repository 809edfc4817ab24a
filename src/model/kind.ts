// The kinds of entry, and the folder of each: the one list that every stage reads.

/** A kind of entry. */
export type Kind = 'capability' | 'supplier' | 'requirement' | 'organisation' | 'route' | 'scenario';

/** The kinds in the order in which readers meet them. */
export const KINDS: readonly Kind[] = ['capability', 'supplier', 'requirement', 'organisation', 'route', 'scenario'];

/** The folder of each kind, in the catalogue and in addresses. */
export const FOLDERS = {
  capability: 'capabilities',
  supplier: 'suppliers',
  requirement: 'requirements',
  organisation: 'organisations',
  route: 'routes',
  scenario: 'scenarios',
} as const satisfies Readonly<Record<Kind, string>>;

/** The kind whose folder is `folder`, or undefined. */
export function kindOfFolder(folder: string): Kind | undefined {
  return KINDS.find((kind) => FOLDERS[kind] === folder);
}
