// A vocabulary and the size wanted → what every generated entry draws on: counts, areas by popularity, functions, parameters.

import type { Parameter, Term } from '../model/entry.generated.ts';
import { levelsOf, termsOf, type Vocabulary } from '../model/vocabulary.ts';
import { randomFor } from './random.ts';

/** What is to be generated. */
export interface Order {
  /** How many capabilities and requirements together. */
  readonly entries: number;
  readonly seed: number;
  /** The day as of which reviews are fresh and routes open. */
  readonly day: string;
  readonly vocabulary: Vocabulary;
}

/** How many there are of each kind. */
export interface Counts {
  readonly capability: number;
  readonly requirement: number;
  readonly supplier: number;
  readonly organisation: number;
  readonly route: number;
  readonly retired: number;
}

/** A parameter and the ids of its levels. */
export interface Measure {
  readonly parameter: Parameter;
  readonly levels: readonly string[];
}

/** What generated entries draw on. */
export interface World extends Order {
  readonly counts: Counts;
  /** The second-level areas, the most popular first. */
  readonly areas: readonly Term[];
  /** The functions offered under each first-level area. */
  readonly functions: ReadonlyMap<string, readonly Term[]>;
  readonly measures: readonly Measure[];
}

/** The world of an order; the same order gives the same world. */
export function worldOf(order: Order): World {
  const { vocabulary, seed } = order;
  const areas = [...termsOf(vocabulary, 'areas').values()].filter(({ broader }) => broader !== undefined);
  return {
    ...order,
    counts: countsFor(order.entries),
    areas: shuffled(areas, seed),
    functions: functionsByArea(vocabulary),
    measures: measuresOf(vocabulary),
  };
}

/** The ids of the terms of a vocabulary file. Throws where it has none, because an entry cannot do without. */
export function wordsOf({ vocabulary }: World, file: string): string[] {
  const words = [...termsOf(vocabulary, file).keys()];
  if (words.length === 0) throw new Error(`The vocabulary has no terms in "${file}.yml".`);
  return words;
}

/** The functions that fit an area; any, where its first level has none. */
export function functionsOf({ functions }: World, { broader = '' }: Term): readonly Term[] {
  return functions.get(broader) ?? [...functions.values()].flat();
}

function countsFor(entries: number): Counts {
  const capability = Math.ceil(entries * 0.6);
  return {
    capability,
    requirement: entries - capability,
    supplier: Math.max(1, Math.ceil(capability * 0.4)),
    organisation: Math.max(6, Math.ceil(entries * 0.05)),
    route: Math.max(12, Math.ceil(entries * 0.01)),
    retired: Math.max(1, Math.floor(entries * 0.01)),
  };
}

function functionsByArea(vocabulary: Vocabulary): ReadonlyMap<string, readonly Term[]> {
  const found = new Map<string, Term[]>();
  for (const term of termsOf(vocabulary, 'functions').values()) {
    found.set(term.area ?? '', [...(found.get(term.area ?? '') ?? []), term]);
  }
  return found;
}

function shuffled(areas: readonly Term[], seed: number): Term[] {
  const random = randomFor(seed, 'areas');
  return areas
    .map((area) => ({ area, place: random.next() }))
    .sort((a, b) => a.place - b.place)
    .map(({ area }) => area);
}

function measuresOf(vocabulary: Vocabulary): Measure[] {
  return [...vocabulary.parameters.values()].map((parameter) => ({
    parameter,
    levels: levelsOf(vocabulary, parameter).map(({ id }) => id),
  }));
}
