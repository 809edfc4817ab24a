// A repetition → what is said of it in short: its areas, who asked and when, and how sure it is.

import type { Catalogue } from '../../model/catalogue.ts';
import { firstDay, type PartialDate } from '../../model/date.ts';
import type { Entry } from '../../model/entry.ts';
import { idOf } from '../../model/reference.ts';
import type { Repetition } from '../../model/repetition.ts';

type Requirement = Entry<'requirement'>;

/** How far entries say themselves that the requirements ask for the same. */
export type Sureness = 'suggestion' | 'confirmed' | 'confirmed in part';

/** When the requirements of a repetition were raised, as far as sources say. */
export interface Span {
  readonly first?: PartialDate;
  readonly last?: PartialDate;
  /** How many have no date. */
  readonly undated: number;
}

/** The entries of a repetition, in its order. */
export function requirementsOf({ entries }: Catalogue, { requirements }: Repetition): Requirement[] {
  return requirements.flatMap((reference) => entries.requirement.get(idOf(reference)) ?? []);
}

/** The ids of the bodies that raised any of the requirements, in the order in which they first asked. */
export function bodiesOf(requirements: readonly Requirement[]): string[] {
  return [...new Set(requirements.flatMap(({ header }) => header['raised-by'] ?? []))];
}

/** The areas that two or more of the requirements name, those of most first. */
export function sharedAreas(requirements: readonly Requirement[]): string[] {
  const all = [...new Set(requirements.flatMap(({ header }) => header.areas))];
  const count = (area: string) => requirements.filter(({ header }) => header.areas.includes(area)).length;
  return all.filter((area) => count(area) > 1).sort((a, b) => count(b) - count(a));
}

/** When the requirements were first and last raised. */
export function spanOf(requirements: readonly Requirement[]): Span {
  const dates = requirements
    .flatMap(({ header }) => header.raised ?? [])
    .sort((a, b) => (firstDay(a) < firstDay(b) ? -1 : 1));
  const [first, last] = [dates[0], dates.at(-1)];
  return { ...(first && { first }), ...(last && { last }), undated: requirements.length - dates.length };
}

/** How sure a repetition is. */
export function surenessOf({ pairs }: Repetition): Sureness {
  if (pairs.every(({ confirmed }) => confirmed)) return 'confirmed';
  return pairs.some(({ confirmed }) => confirmed) ? 'confirmed in part' : 'suggestion';
}
