// Parts → what a draft is held against: a catalogue of what is asked and listed in its areas, made ready.

import { type Catalogue, type Entries, listOf } from '../../model/catalogue.ts';
import type { Difference } from '../../model/difference.ts';
import type { Kinds, Need, Parameter } from '../../model/entry.generated.ts';
import type { Entry } from '../../model/entry.ts';
import type { Kind } from '../../model/kind.ts';
import { byCodeUnit } from '../../model/order.ts';
import { idOf, type Reference } from '../../model/reference.ts';
import { entryFile } from '../../model/role.ts';
import type { Places } from '../../model/source.ts';
import { bridges } from '../differences/bridges.ts';
import { comparer, type TwoRequirements } from '../differences/differences.ts';
import { remembered } from '../remembered.ts';
import { type Rarities, raritiesOf, type Traits, traitsOf } from '../repetition/traits.ts';
import { stockOf } from '../stock.ts';
import { knownBridges } from './bridging.ts';
import type { AreaPart, BasePart, CountsPart, Headers } from './parts.ts';
import { type Supply, supplying } from './supply.ts';

/** What a draft is held against. */
export interface Known {
  readonly asOf: string;
  readonly catalogue: Catalogue;
  /** Those who asked in the areas. */
  readonly asking: readonly { readonly requirement: Entry<'requirement'>; readonly traits: Traits }[];
  readonly rarities: Rarities;
  readonly supply: (needs: readonly Need[]) => Supply;
  readonly differences: (pairs: readonly TwoRequirements[]) => readonly Difference[];
  /** Pairs of which one body said the first, and later the second. */
  readonly changes: readonly TwoRequirements[];
}

/** Parts of areas → what is known in them. */
export type Knower = (areas: readonly AreaPart[]) => Known;

/** Makes the base ready for one set of areas after another; what an area holds is made ready once. */
export function knower(base: BasePart): Knower {
  const frame = catalogueOf(base, []);
  const rarities = raritiesOf({ words: countsOf(base.words), named: countsOf(base.named) });
  const traits = remembered((entry: Entry<'requirement'>) => traitsOf(frame, entry, rarities));
  return (areas) => {
    const catalogue = catalogueOf(base, areas);
    return {
      asOf: base.asOf,
      catalogue,
      asking: listOf(catalogue, 'requirement').map((requirement) => ({ requirement, traits: traits(requirement) })),
      rarities,
      supply: supplying(catalogue, base.asOf),
      differences: comparer(catalogue, base.asOf, knownBridges(bridges(stockOf(catalogue, base.asOf)))),
      changes: areas.flatMap(({ changes }) => changes.flatMap((pair) => entriesOf(catalogue, pair))),
    };
  };
}

/** An entry of which only a header is known. Relating asks for no field that the parts leave out. */
export function briefEntry<K extends Kind>(kind: K, id: string, header: object): Entry<K> {
  const file = entryFile(kind, id);
  return { kind, id, file, header: header as Kinds[K], body: '', bodyLine: 1, places: NOWHERE };
}

/** Lines are told on the pages of entries. */
const NOWHERE: Places = { value: () => ({ line: 1, column: 1 }), key: () => ({ line: 1, column: 1 }) };

function catalogueOf(base: BasePart, areas: readonly AreaPart[]): Catalogue {
  const suppliers = areas.flatMap((area) =>
    Object.entries(area.suppliers).map(([id, title]) => [id, { title }] as const),
  );
  return {
    site: { name: '', tagline: '', url: '', 'review-months': base.months, 'in-force-months': base.months },
    vocabulary: {
      terms: new Map(Object.entries(base.terms).map(([file, terms]) => [file, byId(terms)])),
      parameters: byId<Parameter>(base.parameters),
      synonyms: [],
    },
    entries: {
      capability: entries(
        'capability',
        areas.flatMap(({ capabilities }) => capabilities),
      ),
      requirement: entries(
        'requirement',
        areas.flatMap(({ requirements }) => requirements),
      ),
      organisation: entries('organisation', base.organisations),
      supplier: entries('supplier', suppliers),
      route: new Map(),
      scenario: new Map(),
    },
    retired: [],
  };
}

/** In the order of their ids, as a catalogue has them. */
function entries<K extends Kind>(kind: K, headers: Headers<object>): Entries<K> {
  const found = headers.map((pair) => [pair[0], entryOf(kind, pair)] as const);
  return new Map(found.sort(([a], [b]) => byCodeUnit(a, b)));
}

/** The same header is the same entry, whatever areas stand beside it. */
const ENTRIES = new WeakMap<Headers<object>[number], Entry>();

function entryOf<K extends Kind>(kind: K, pair: Headers<object>[number]): Entry<K> {
  const known = ENTRIES.get(pair) ?? briefEntry(kind, ...pair);
  ENTRIES.set(pair, known);
  return known as Entry<K>;
}

function byId<T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, T> {
  return new Map(items.map((item) => [item.id, item]));
}

function entriesOf({ entries }: Catalogue, pair: readonly [Reference, Reference]): TwoRequirements[] {
  const [a, b] = pair.map((reference) => entries.requirement.get(idOf(reference)));
  return a && b ? [[a, b]] : [];
}

function countsOf({ lists, words }: CountsPart) {
  return { lists, words: new Map(words) };
}
