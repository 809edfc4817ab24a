// What a draft is held against, in parts: one for every draft, and one for each area with what is asked and listed in it.

import type { Capability, Organisation, Parameter, Requirement, Term } from '../../model/entry.generated.ts';
import type { Reference } from '../../model/reference.ts';

/** What every draft is held against. */
export interface BasePart {
  /** The day as of which everything is worked out. */
  readonly asOf: string;
  /** For how many months a requirement counts as in force. */
  readonly months: number;
  readonly parameters: readonly Parameter[];
  /** The terms of the vocabulary files that a draft needs, by file. */
  readonly terms: Readonly<Record<string, readonly Term[]>>;
  readonly organisations: Headers<BriefOrganisation>;
  /** How often words, and areas and levels, occur among all requirements. */
  readonly words: CountsPart;
  readonly named: CountsPart;
}

/** What is asked and listed in one area. */
export interface AreaPart {
  readonly capabilities: Headers<BriefCapability>;
  /** Those of the area, and those that supersede one of them. */
  readonly requirements: Headers<BriefRequirement>;
  /** The titles of the suppliers by id. */
  readonly suppliers: Readonly<Record<string, string>>;
  /** Pairs of which one body said the first, and later the second. */
  readonly changes: readonly (readonly [Reference, Reference])[];
}

/** Headers by id. */
export type Headers<T> = readonly (readonly [id: string, header: T])[];

/** In how many of so many lists each word occurs. */
export interface CountsPart {
  readonly lists: number;
  readonly words: readonly (readonly [word: string, count: number])[];
}

/** What relating asks of an organisation. */
export type BriefOrganisation = Pick<Organisation, (typeof OF_ORGANISATION)[number]>;
export const OF_ORGANISATION = ['title', 'type', 'nation', 'valid', 'successors'] as const;

/** What relating asks of a capability; of its assurance, which scheme and until when. */
export type BriefCapability = Pick<Capability, (typeof OF_CAPABILITY)[number]> & {
  readonly assurance?: readonly { readonly scheme: string; readonly expires?: string }[];
};
export const OF_CAPABILITY = ['title', 'supplier', 'areas', 'offers'] as const;

/** What relating asks of a requirement. */
export type BriefRequirement = Pick<Requirement, (typeof OF_REQUIREMENT)[number]>;
export const OF_REQUIREMENT = [
  'title',
  'summary',
  'raised-by',
  'seeks',
  'areas',
  'needs',
  'raised',
  'stage',
  'contract',
  'supersedes',
] as const;
