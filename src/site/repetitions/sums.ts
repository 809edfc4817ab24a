// Requirements that ask for the same thing → how much they ask for together, within one unit only.

import type { Entry } from '../../model/entry.ts';
import type { Vocabulary } from '../../model/vocabulary.ts';

type Requirement = Entry<'requirement'>;

/** What one requirement adds to a sum. */
export interface Addend {
  readonly requirement: Requirement;
  readonly value: number;
}

/** Quantities of one parameter in one unit. */
export interface Sum {
  readonly parameter: string;
  readonly unit: string;
  /** What the quantities are limited to; undefined where they hold for all. */
  readonly for: string | undefined;
  readonly total: number;
  readonly addends: readonly Addend[];
}

/** The sums of all exact quantities, in the order of the requirements. Those that a later word of the same body replaced are left out. */
export function sumsOf({ parameters }: Vocabulary, requirements: readonly Requirement[]): Sum[] {
  const replaced = new Set(requirements.flatMap(({ header }) => header.supersedes ?? []));
  const found = new Map<string, Sum>();
  for (const requirement of requirements.filter(({ id }) => !replaced.has(id))) {
    for (const { parameter = '', operator = 'is', value, unit = '', for: cases } of requirement.header.needs ?? []) {
      const isScale = parameters.get(parameter)?.concerns === 'scale';
      if (!isScale || operator !== 'is' || typeof value !== 'number') continue;
      const key = JSON.stringify([parameter, unit, cases]);
      const { total = 0, addends = [] } = found.get(key) ?? {};
      const added = { total: total + value, addends: [...addends, { requirement, value }] };
      found.set(key, { parameter, unit, for: cases, ...added });
    }
  }
  return [...found.values()];
}
