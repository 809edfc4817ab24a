// Requirements that ask for the same thing → the needs that two or more of them state alike.

import type { Need } from '../../model/entry.generated.ts';
import type { Entry } from '../../model/entry.ts';
import type { Vocabulary } from '../../model/vocabulary.ts';

type Requirement = Entry<'requirement'>;

/** One requirement that has a common need. */
export interface Asking {
  readonly requirement: Requirement;
  /** Whether its source states the need; else we read it into the wording. */
  readonly isStated: boolean;
}

/** A need that two or more requirements state alike. */
export interface CommonNeed {
  /** Of a list of levels one level; without what may differ between the requirements: priority and date. */
  readonly need: Need;
  /** In the order of the requirements. */
  readonly asking: readonly Asking[];
}

/** The common needs, those of most requirements first, then in the order of the parameters. Quantities are summed elsewhere. */
export function commonNeeds({ parameters }: Vocabulary, requirements: readonly Requirement[]): CommonNeed[] {
  const found = new Map<string, { need: Need; asking: Asking[] }>();
  for (const requirement of requirements) {
    for (const [key, needs] of needsByKey({ parameters }, requirement)) {
      const isStated = needs.some(({ basis }) => basis === 'stated');
      const common = found.get(key) ?? { need: bare(needs[0] as Need), asking: [] };
      common.asking.push({ requirement, isStated });
      found.set(key, common);
    }
  }
  const order = [...parameters.keys()];
  const place = ({ need }: CommonNeed) => (need.parameter ? order.indexOf(need.parameter) : order.length);
  return [...found.values()]
    .filter(({ asking }) => asking.length > 1)
    .sort((a, b) => b.asking.length - a.asking.length || place(a) - place(b));
}

type Parameters = Pick<Vocabulary, 'parameters'>;

/** Needs that one requirement states more than once count once. */
function needsByKey(vocabulary: Parameters, { header }: Requirement): Map<string, Need[]> {
  const found = new Map<string, Need[]>();
  for (const need of (header.needs ?? []).flatMap(inParts)) {
    if (vocabulary.parameters.get(need.parameter ?? '')?.concerns === 'scale') continue;
    const key = keyOf(vocabulary, need);
    found.set(key, [...(found.get(key) ?? []), need]);
  }
  return found;
}

/** Who needs several things needs each of them. */
function inParts(need: Need): Need[] {
  const { operator, value } = need;
  return operator === 'includes' && Array.isArray(value) ? value.map((level) => ({ ...need, value: [level] })) : [need];
}

/** What two needs have in common if they say the same, in whatever form and unit. */
function keyOf({ parameters }: Parameters, need: Need): string {
  const { parameter, operator = 'is', value, unit = '', statement = '' } = need;
  const limits = [need.for ?? '', need.nation ?? ''];
  if (parameter === undefined) return JSON.stringify([statement.toLowerCase().replace(/\W+/g, ' ').trim(), ...limits]);
  const levels = [value].flat();
  const isOne = levels.length === 1 && (operator === 'one-of' || operator === 'includes');
  const factor = parameters.get(parameter)?.units?.[unit] ?? 0;
  const meant = typeof value === 'number' && factor > 0 ? [value * factor] : [...levels.map(String).sort(), unit];
  return JSON.stringify([parameter, isOne ? 'is' : operator, ...meant, ...limits]);
}

function bare({ priority, by, ...need }: Need): Need {
  return { ...need, basis: 'stated' };
}
