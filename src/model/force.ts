// What the browser is told of organisations: whom one can choose as "my force", and what applies to each.

/** An organisation in brief, to choose from. */
export interface BriefOrganisation {
  readonly id: string;
  readonly title: string;
  /** The label of its type. */
  readonly type: string;
  /** The label of its nation; left out where it is not stated. */
  readonly nation?: string;
  /** The id of the regional unit that works with it. */
  readonly unit?: string;
  /** The label of its tier. */
  readonly tier: string;
}

/** A name with the address of its page. */
export interface Named {
  readonly title: string;
  readonly url: string;
}

/** What one near body asked for. */
export interface Asked extends Named {
  readonly by: readonly string[];
  /** The ids of its areas. */
  readonly areas: readonly string[];
}

/** What one organisation sees on the pages of others. */
export interface ForceSheet {
  readonly id: string;
  readonly title: string;
  readonly nation?: string;
  readonly unit?: Named;
  /** The ids of the organisations that share its regional unit. */
  readonly near: readonly string[];
  /** What those and it itself have asked for. */
  readonly asked: readonly Asked[];
  /** The titles of those and of itself that are recorded as using a capability, by its id. */
  readonly uses: Readonly<Record<string, readonly string[]>>;
}

/** The address of the organisations in brief. */
export const ORGANISATIONS_ADDRESS = '/data/organisations-brief.json';

/** The address of what applies to one organisation. */
export function forceAddress(id: string): string {
  return `/my-force/${id}.json`;
}
