// Organisations → what the browser is told of them, so that each page can say what applies to a chosen one.

import { listOf, titleOf } from '../model/catalogue.ts';
import type { Entry } from '../model/entry.ts';
import type { Asked, BriefOrganisation, ForceSheet, Named } from '../model/force.ts';
import { addressOf } from '../model/reference.ts';
import { labelOf } from '../model/vocabulary.ts';
import type { View } from './view.ts';

type Organisation = Entry<'organisation'>;

/** All organisations that still exist, by title. */
export function briefOrganisations(view: View): BriefOrganisation[] {
  return listOf(view.catalogue, 'organisation')
    .filter(({ header }) => !header.valid?.to || header.valid.to >= view.asOf)
    .map(({ id, header }) => ({
      id,
      title: header.title,
      type: labelOf(view.vocabulary, 'organisation-types', header.type),
      tier: labelOf(view.vocabulary, 'tiers', header.tier),
      ...nationOf(view, header.nation),
      ...(header['regional-unit'] && { unit: header['regional-unit'] }),
    }))
    .sort((a, b) => a.title.localeCompare(b.title, 'en-GB'));
}

/** What applies to one organisation. */
export function forceSheet(view: View, entry: Organisation): ForceSheet {
  const unit = entry.header['regional-unit'];
  const near = nearTo(view, entry);
  const bodies = [entry, ...near];
  return {
    id: entry.id,
    title: entry.header.title,
    ...nationOf(view, entry.header.nation),
    ...(unit && { unit: named(view, unit) }),
    near: near.map(({ id }) => id),
    asked: askedBy(view, new Set(bodies.map(({ id }) => id))),
    uses: usesOf(bodies),
  };
}

function nationOf(view: View, nation: string | undefined): { nation?: string } {
  return nation ? { nation: labelOf(view.vocabulary, 'nations', nation) } : {};
}

function named(view: View, id: string): Named {
  return { title: titleOf(view.catalogue, 'organisation', id), url: addressOf('organisation', id) };
}

function nearTo(view: View, { id, header }: Organisation): Organisation[] {
  const unit = header['regional-unit'];
  if (!unit) return [];
  return listOf(view.catalogue, 'organisation').filter(
    (other) => other.id !== id && other.header['regional-unit'] === unit,
  );
}

function askedBy(view: View, bodies: ReadonlySet<string>): Asked[] {
  return listOf(view.catalogue, 'requirement').flatMap(({ id, header }) => {
    const by = (header['raised-by'] ?? []).filter((body) => bodies.has(body));
    if (by.length === 0) return [];
    const titles = by.map((body) => titleOf(view.catalogue, 'organisation', body));
    return [{ title: header.title, url: addressOf('requirement', id), by: titles, areas: header.areas }];
  });
}

function usesOf(bodies: readonly Organisation[]): Readonly<Record<string, readonly string[]>> {
  const users = new Map<string, Set<string>>();
  for (const { header } of bodies) {
    // Only what is recorded as in use: a proposal or an ended contract helps nobody who looks for experience.
    for (const { capability, status } of header.uses ?? []) {
      if (capability && status === 'in-use')
        users.set(capability, (users.get(capability) ?? new Set()).add(header.title));
    }
  }
  return Object.fromEntries([...users].map(([capability, titles]) => [capability, [...titles]]));
}
