// A change as it was read → the facts on which the rules of approval decide. Whatever could not be read is said, and refuses.

import { parseReference, type Reference, referenceTo } from '../../model/reference.ts';
import type { Role } from '../../model/role.ts';
import { entryFile, roleOf, SITE_FILE, tombstoneFile } from '../../model/role.ts';
import type { Source } from '../../model/source.ts';
import type { Claims, Facts, OtherFile, Ownership, TouchedEntry } from '../approval/facts.ts';
import type { BareChange, Tree } from './change.ts';
import type { EntryChange } from './entries.ts';
import { sortOf } from './fileSort.ts';
import { isList, isMapping, textAt, textsAt } from './value.ts';

/** The facts of a change. */
export function factsOf(change: BareChange, entries: readonly EntryChange[]): Facts {
  const { author, head, sides, recorded } = change;
  return {
    author,
    head,
    entries: entries.map((entry) => touched(entry, sides)),
    others: change.files.flatMap((file) => otherFile(file, byAlias(entries))),
    ownership: ownershipIn(sides.base),
    ...(recorded && { recorded }),
    unknown: [...change.unknown, ...unread(change), ...entries.flatMap((entry) => [...unclear(entry, sides.base)])],
  };
}

function touched(
  { id, kind, change, from, before, after, fields }: EntryChange,
  { head }: BareChange['sides'],
): TouchedEntry {
  return {
    id,
    kind,
    change,
    ...(from !== undefined && { from }),
    ...(before && { before: claimsIn(before) }),
    ...(after && { after: claimsIn(after) }),
    fields: [...new Set(fields.map(({ field }) => field.split('/')[1] ?? ''))],
    leavesTrace: leavesTrace(from ?? id, after, head),
  };
}

/** By a tombstone, or by an alias of what it has become. */
function leavesTrace(reference: Reference, after: Source | undefined, head: Tree): boolean {
  const { kind, id } = parseReference(reference) ?? {};
  if (kind === undefined || id === undefined) return false;
  return (
    head.files.has(tombstoneFile(kind, id)) || (after !== undefined && textsAt(after.data, 'aliases').includes(id))
  );
}

/** What an entry says of who may change it, as far as that is of the right form. */
export function claimsIn({ data }: Source): Claims {
  const [standing, website, supplier] = ['standing', 'website', 'supplier'].map((key) => textAt(data, key));
  const isStated = (key: string) => isMapping(data) && isList(data[key]);
  return {
    ...(standing !== undefined && { standing }),
    ...(website !== undefined && { website }),
    ...(supplier !== undefined && { supplier }),
    ...(isStated('maintainers') && { maintainers: textsAt(data, 'maintainers') }),
    ...(isStated('raised-by') && { 'raised-by': textsAt(data, 'raised-by') }),
  };
}

/** The earlier addresses of entries: `npm run retire` leaves a tombstone at each of them too. */
function byAlias(entries: readonly EntryChange[]): ReadonlyMap<Reference, Reference> {
  const named = ({ kind, before }: EntryChange) => textsAt(before?.data, 'aliases').map((id) => referenceTo(kind, id));
  return new Map(entries.flatMap((entry) => named(entry).map((alias) => [alias, entry.id])));
}

function otherFile(
  { path, file, change }: BareChange['files'][number],
  aliases: ReadonlyMap<Reference, Reference>,
): OtherFile[] {
  const sort = sortOf(path, file);
  if (sort === 'entry') return [];
  const role = file === undefined ? undefined : roleOf(file);
  const isNewTrace = sort === 'tombstone' && change === 'added' && role?.is === 'tombstone';
  if (!isNewTrace) return [{ path, sort }];
  const trace = referenceTo(role.kind, role.id);
  return [{ path, sort, traceOf: aliases.get(trace) ?? trace }];
}

function ownershipIn({ sources }: Tree): Ownership {
  const said = [...sources.values()].flatMap((source) => {
    const role = roleOf(source.file);
    return isOwner(role) ? [{ reference: referenceTo(role.kind, role.id), claims: claimsIn(source) }] : [];
  });
  const site = sources.get(SITE_FILE);
  return {
    maintainers: site ? (claimsIn(site).maintainers ?? []) : [],
    owners: new Map(said.flatMap(({ reference, claims: { maintainers = [] } }) => [[reference, maintainers]])),
    websites: new Map(said.flatMap(({ reference, claims: { website } }) => (website ? [[reference, website]] : []))),
  };
}

function isOwner(role: Role | undefined): role is Extract<Role, { is: 'entry' }> {
  return role?.is === 'entry' && (role.kind === 'supplier' || role.kind === 'organisation');
}

/** Files that are there and could not be read: nobody knows what they say. */
function* unread({ files, sides }: BareChange): Iterable<string> {
  if (!sides.base.sources.has(SITE_FILE))
    yield `The base commit has no ${SITE_FILE} that can be read: who may approve is not known.`;
  for (const { path, file = '', change } of files) {
    if (roleOf(file)?.is !== 'entry') continue;
    if (change !== 'added' && !sides.base.sources.has(file)) yield `${path} cannot be read in the base commit.`;
    if (change !== 'removed' && !sides.head.sources.has(file)) yield `${path} cannot be read: see the findings.`;
  }
}

/** An entry of the base commit that does not say whose it is, or one whose owner, before the change or after it, cannot be read there. */
function* unclear({ id, kind, from = id, before, after }: EntryChange, base: Tree): Iterable<string> {
  if (before) {
    const { supplier, standing } = claimsIn(before);
    if (kind === 'capability' && supplier === undefined) yield `${from} names no supplier in the base commit.`;
    if (kind !== 'scenario' && standing === undefined) yield `${from} says no standing in the base commit.`;
  }
  const owners = [before, after].flatMap((source) => (source ? ownerFiles(source) : []));
  for (const file of new Set([...(before ? [before.file] : []), ...owners])) {
    if (base.files.has(file) && !tellsOwners(base.sources.get(file)))
      yield `${file} cannot be read in the base commit.`;
  }
}

/** The files that say besides an entry's own who may change it: its supplier's, and those of the bodies that raised it. */
function ownerFiles(source: Source): string[] {
  const { supplier, 'raised-by': bodies = [] } = claimsIn(source);
  return [
    ...(supplier === undefined ? [] : [entryFile('supplier', supplier)]),
    ...bodies.map((body) => entryFile('organisation', body)),
  ];
}

/** Whether maintainers, if there are any, are told as a list of names. */
function tellsOwners(source: Source | undefined): boolean {
  if (source === undefined || !isMapping(source.data)) return false;
  const { maintainers = [] } = source.data;
  return isList(maintainers) && maintainers.every((name) => typeof name === 'string');
}
