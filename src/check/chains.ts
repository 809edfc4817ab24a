// The catalogue → its chains: who is followed by whom, field by field.

import { KINDS } from '../model/kind.ts';
import type { Whole } from './rule.ts';

/** One step of a chain: an entry, and the field that names the next. */
export interface Step {
  readonly file: string;
  readonly field: string;
  readonly id: string;
  readonly next: string;
}

/** The chains that must come to an end, each as its steps. */
export function chainsOf({ candidates, traces }: Pick<Whole, 'candidates' | 'traces'>): Step[][] {
  const { capability, organisation, route, requirement } = candidates;
  const retired = KINDS.map((kind) => traces.filter((trace) => trace.kind === kind));
  return [
    stepsOf(capability.values(), '/lifecycle/superseded-by', ({ header }) => header.lifecycle?.['superseded-by']),
    stepsOf(organisation.values(), '/successors', ({ header }) => header.successors),
    stepsOf(route.values(), '/supersedes', ({ header }) => header.supersedes),
    stepsOf(requirement.values(), '/supersedes', ({ header }) => header.supersedes),
    ...retired.map((gone) => stepsOf(gone, '/successor', ({ header }) => header.successor)),
  ];
}

interface Linked {
  readonly id: string;
  readonly file: string;
}

type Next = string | readonly (string | undefined)[] | undefined;

function stepsOf<Item extends Linked>(items: Iterable<Item>, field: string, nextOf: (item: Item) => Next): Step[] {
  return [...items].flatMap((item) => {
    const { id, file } = item;
    const next = nextOf(item);
    if (typeof next === 'string') return [{ file, field, id, next }];
    return (next ?? []).flatMap((other, index) =>
      other === undefined ? [] : [{ file, field: `${field}/${index}`, id, next: other }],
    );
  });
}
