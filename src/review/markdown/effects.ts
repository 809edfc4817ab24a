// The effects of a change → one line each, with the names folded.

import type { Grade } from '../../model/match.ts';
import type { Effects } from '../effect/effects.ts';
import { folded } from './folded.ts';
import { sentence } from './sentence.ts';
import type { Wording } from './wording.ts';

/** A line of what a change does, and what it names. */
interface Line {
  readonly words: string;
  readonly names: readonly string[];
}

/** The lines; where the head has errors, an entry that has one counts as not there. */
export function renderEffects(effects: Effects, hasErrors: boolean, wording: Wording): string {
  const lines = linesOf(effects, wording).filter(({ names }) => names.length > 0);
  const caution = hasErrors ? ['While errors stand, an entry that has one is left out, as it is here.'] : [];
  if (lines.length === 0) return [...caution, 'Nothing else changes by it.'].join('\n\n');
  return [...caution, ...lines.map(renderLine)].join('\n\n');
}

/** How many names stand open in a line, and how many in a fold. */
const FEW = 3;
const MANY = 50;

function renderLine({ words, names }: Line): string {
  const told = names.map(sentence);
  if (names.length <= FEW) return `- ${words}: ${told.join('; ')}`;
  const list = [...told.slice(0, MANY), ...(told.length > MANY ? [`and ${told.length - MANY} more`] : [])];
  return folded(`${words}: ${names.length}`, list.map((name) => `- ${name}`).join('\n'));
}

function linesOf(effects: Effects, wording: Wording): Line[] {
  const { matches, gaps, repetitions, conflicts, facets, coverage, routes, addresses } = effects;
  const grade = (one: Grade | null) => (one === null ? 'not held together' : wording.grade(one));
  const pair = ({ requirement, capability, before, after }: Effects['matches']['gained'][number]) =>
    `${requirement} and ${capability} (${grade(before)} → ${grade(after)})`;
  const clash = ({ parameter, a, b }: Effects['conflicts']['opened'][number]) =>
    `${a.id} and ${b.id} about "${wording.parameter(parameter)}"`;
  const tie = ({ a, b, score }: Effects['repetitions']['opened'][number]) => `${a} and ${b} (${score})`;
  return [
    { words: 'Matches gained', names: matches.gained.map(pair) },
    { words: 'Matches lost', names: matches.lost.map(pair) },
    { words: 'Areas in which supply now falls short', names: gaps.opened },
    { words: 'Areas in which supply no longer falls short', names: gaps.closed },
    {
      words: 'Reasons for a gap that came or went',
      names: gaps.reasons.map(({ area, reason, change }) => `${area}, ${change}: ${wording.gap(reason)}`),
    },
    { words: 'Pairs that now ask for the same thing', names: repetitions.opened.map(tie) },
    { words: 'Pairs that no longer ask for the same thing', names: repetitions.closed.map(tie) },
    { words: 'Conflicts opened', names: conflicts.opened.map(clash) },
    { words: 'Conflicts closed', names: conflicts.closed.map(clash) },
    {
      words: 'Filters under which something appears or no longer does',
      names: facets.map((one) => wording.facet(one.facet, one.value)),
    },
    { words: 'Areas with other recorded uses', names: coverage.map(joined('area')) },
    { words: 'Routes that lead to something else', names: routes.map(joined('route')) },
    {
      words: 'Addresses that will lead elsewhere',
      names: addresses.redirected.map(({ from, to }) => `${from} → ${to}`),
    },
    { words: 'Addresses that will say that the entry is gone', names: addresses.retired },
    { words: 'Addresses that will lead nowhere', names: addresses.removed },
  ];
}

/** @example "route/harbour-agreement, gained by capability/kestrel-booth" */
function joined<Name extends string>(name: Name) {
  return (
    join: { readonly [Key in Name]: string } & { readonly gained: readonly string[]; readonly lost: readonly string[] },
  ) =>
    [join[name], ...join.gained.map((id) => `gained by ${id}`), ...join.lost.map((id) => `lost by ${id}`)].join(', ');
}
