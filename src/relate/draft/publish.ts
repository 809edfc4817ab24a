// A catalogue → the parts that a draft is held against, without what relating does not ask for.

import { type Catalogue, listOf, titleOf } from '../../model/catalogue.ts';
import type { Capability, Need, Term } from '../../model/entry.generated.ts';
import type { Entry } from '../../model/entry.ts';
import { idOf, type Reference } from '../../model/reference.ts';
import type { Related } from '../../model/related.ts';
import { termsOf } from '../../model/vocabulary.ts';
import type { Counts } from '../../text/rarity.ts';
import { isSupply } from '../match.ts';
import { usageIn } from '../repetition/traits.ts';
import {
  type AreaPart,
  type BasePart,
  type BriefCapability,
  type BriefRequirement,
  type CountsPart,
  OF_CAPABILITY,
  OF_ORGANISATION,
  OF_REQUIREMENT,
} from './parts.ts';

/** The part that every draft is held against. */
export function basePart(catalogue: Catalogue, asOf: string): BasePart {
  const { vocabulary, site } = catalogue;
  const parameters = [...vocabulary.parameters.values()];
  const files = new Set(['areas', 'seeks', 'priorities', 'nations', 'organisation-types']);
  for (const { 'levels-from': file } of parameters) if (file) files.add(file);
  const { words, named } = usageIn(catalogue);
  return {
    asOf,
    months: site['in-force-months'],
    parameters: parameters.map((parameter) => ({
      ...bare(parameter),
      ...(parameter.levels && { levels: parameter.levels.map(bare) }),
    })),
    terms: Object.fromEntries(
      [...files].map((file) => [file, [...termsOf(vocabulary, file).values()].map((term) => bare<Term>(term))]),
    ),
    organisations: listOf(catalogue, 'organisation').map(({ id, header }) => [id, picked(header, OF_ORGANISATION)]),
    words: countsPart(words),
    named: countsPart(named),
  };
}

/** The part of each area of the second level, by its id. */
export function areaParts(catalogue: Catalogue, related: Related): ReadonlyMap<string, AreaPart> {
  const areas = [...termsOf(catalogue.vocabulary, 'areas').values()].filter(({ broader }) => broader !== undefined);
  const supply = listOf(catalogue, 'capability').filter(isSupply);
  const requirements = listOf(catalogue, 'requirement');
  const changes = related.differences().filter(({ band }) => band === 'changed');
  const pairs = changes.map(({ a, b }) => [a.id, b.id] as const);
  return new Map(
    areas.map(({ id }) => {
      const listed = supply.filter(({ header }) => header.areas.includes(id));
      const asking = withLater(
        requirements.filter(({ header }) => header.areas.includes(id)),
        requirements,
        pairs,
        catalogue,
      );
      return [id, areaPart(catalogue, listed, asking, pairs)];
    }),
  );
}

type Requirements = readonly Entry<'requirement'>[];
type References = readonly (readonly [Reference, Reference])[];

function areaPart(
  catalogue: Catalogue,
  listed: readonly Entry<'capability'>[],
  asking: Requirements,
  pairs: References,
): AreaPart {
  const ids = new Set(asking.map(({ id }) => `requirement/${id}`));
  const suppliers = [...new Set(listed.map(({ header }) => header.supplier))].sort();
  return {
    capabilities: listed.map(({ id, header }) => [id, briefCapability(header)]),
    requirements: asking.map(({ id, header }) => [id, briefRequirement(header)]),
    suppliers: Object.fromEntries(suppliers.map((id) => [id, titleOf(catalogue, 'supplier', id)])),
    changes: distinct(pairs.filter(([a, b]) => ids.has(a) && ids.has(b))),
  };
}

/** Those that supersede one of them, or took its word back, are heard too, whatever their own area. */
function withLater(asking: Requirements, all: Requirements, pairs: References, { entries }: Catalogue): Requirements {
  const ids = new Set(asking.map(({ id }) => id));
  const superseding = all.filter(({ header }) => header.supersedes?.some((id) => ids.has(id)));
  const later = pairs.filter(([a]) => ids.has(idOf(a))).flatMap(([, b]) => entries.requirement.get(idOf(b)) ?? []);
  return [...new Set([...asking, ...superseding, ...later])];
}

function distinct(pairs: References): References {
  return [...new Map(pairs.map((pair) => [pair.join(' '), pair])).values()];
}

/** Who certified it, and its scope, are for its page. */
function briefCapability(header: Capability): BriefCapability {
  const assurance = header.assurance?.map(({ scheme, expires }) => ({ scheme, ...(expires && { expires }) }));
  return { ...picked(header, OF_CAPABILITY), ...(assurance && { assurance }) };
}

/** Only typed needs can be compared. */
function briefRequirement(header: Entry<'requirement'>['header']): BriefRequirement {
  const needs = header.needs?.filter((need: Need) => need.parameter !== undefined);
  return { ...picked(header, OF_REQUIREMENT), ...(needs && { needs }) };
}

function countsPart({ lists, words }: Counts): CountsPart {
  return { lists, words: [...words].sort(([a], [b]) => (a < b ? -1 : 1)) };
}

/** Synonyms and sources are for the search and for the pages of terms. */
function bare<T extends object>(term: T): T {
  const { synonyms, source, ...rest } = term as T & { synonyms?: unknown; source?: unknown };
  return rest as T;
}

function picked<T extends object, K extends keyof T>(header: T, keys: readonly K[]): Pick<T, K> {
  return Object.fromEntries(keys.filter((key) => header[key] !== undefined).map((key) => [key, header[key]])) as Pick<
    T,
    K
  >;
}
