// The effects of a change → one line each, with the names folded.

import { hasErrors } from '../../model/finding.ts';
import type { Grade } from '../../model/match.ts';
import type { Reference } from '../../model/reference.ts';
import type { EntryChange } from '../change/entries.ts';
import type { Effects } from '../effect/effects.ts';
import type { FacetEffect } from '../effect/facets.ts';
import { leftOut, withoutLossesOf } from '../effect/leftOut.ts';
import { type MatchChange, worthOf } from '../effect/matches.ts';
import type { Review } from '../review.ts';
import { folded } from './folded.ts';
import { sentence } from './sentence.ts';
import type { Wording } from './wording.ts';

/** A line of what a change does, and what it names. */
interface Line {
  readonly words: string;
  readonly names: readonly string[];
}

/** The lines; an entry that has errors counts as not there, so that what would be lost by that alone is not told. */
export function renderEffects({ effects, entries, change, findings }: Review, wording: Wording): string {
  const out = leftOut(entries, change.sides.head);
  const ids = out.map(({ id }) => id);
  const lines = linesOf(withoutLossesOf(out, effects), stayed(entries, ids), wording).filter(
    ({ names }) => names.length > 0,
  );
  const caution = hasErrors(findings)
    ? [
        `While errors stand, an entry that has one is left out here${ids.length > 0 ? `: ${sentence(ids.join(', '))}` : ''}.`,
      ]
    : [];
  if (lines.length === 0) return [...caution, 'No match, gap, repetition, conflict or address changes.'].join('\n\n');
  return [...caution, ...lines.map(renderLine)].join('\n\n');
}

/** The entries that were there and are: what is new comes under all that it says, and what goes is under nothing. */
function stayed(entries: readonly EntryChange[], out: readonly Reference[]): ReadonlySet<Reference> {
  return new Set(entries.flatMap(({ id, before, after }) => (before && after && !out.includes(id) ? [id] : [])));
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

function linesOf(effects: Effects, stay: ReadonlySet<Reference>, wording: Wording): Line[] {
  const { matches, gaps, repetitions, conflicts, coverage, routes, addresses } = effects;
  const clash = ({ parameter, a, b }: Effects['conflicts']['opened'][number]) =>
    `${a.id} and ${b.id} about "${wording.parameter(parameter)}"`;
  const tie = ({ a, b, score }: Effects['repetitions']['opened'][number]) => `${a} and ${b} (${score})`;
  const facet = (one: FacetEffect) => wording.facet(one.facet, one.value);
  const facets = tellingFacets(effects.facets, stay);
  return [
    ...matchLines('Matches gained', matches.gained, wording),
    ...matchLines('Matches lost', matches.lost, wording),
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
    { words: 'Filters that find more', names: facets.filter(({ gained }) => gained.length > 0).map(facet) },
    { words: 'Filters that find less', names: facets.filter(({ lost }) => lost.length > 0).map(facet) },
    { words: 'Areas with one more recorded use', names: coverage.flatMap(joined('area', 'gained', 'by')) },
    { words: 'Areas with one recorded use less', names: coverage.flatMap(joined('area', 'lost', 'by')) },
    { words: 'Routes that lead to more', names: routes.flatMap(joined('route', 'gained', 'to')) },
    { words: 'Routes that lead to less', names: routes.flatMap(joined('route', 'lost', 'no longer to')) },
    {
      words: 'Addresses that will lead elsewhere',
      names: addresses.redirected.map(({ from, to }) => `${from} → ${to}`),
    },
    { words: 'Addresses that will say that the entry is gone', names: addresses.retired },
    { words: 'Addresses that will lead nowhere', names: addresses.removed },
  ];
}

function tellingFacets(facets: readonly FacetEffect[], stay: ReadonlySet<Reference>): FacetEffect[] {
  const own = (ids: readonly Reference[]) => ids.filter((id) => stay.has(id));
  return facets.map((one) => ({ ...one, gained: own(one.gained), lost: own(one.lost) }));
}

/** A line for each step from one grade to another; what is met stands before what nobody can tell. */
function matchLines(words: string, matches: readonly MatchChange[], { grade }: Wording): Line[] {
  const told = (one: Grade | null) => (one === null ? 'not compared' : grade(one));
  const steps = new Map<string, string[]>();
  for (const { requirement, capability, before, after } of matches.toSorted(byWorth)) {
    const step = `${words} (${told(before)} → ${told(after)})`;
    steps.set(step, [...(steps.get(step) ?? []), `${requirement} and ${capability}`]);
  }
  return Array.from(steps, ([step, names]) => ({ words: step, names }));
}

function byWorth(a: MatchChange, b: MatchChange): number {
  return worthOf(b.after) - worthOf(a.after);
}

/** @example "route/harbour-agreement to capability/kestrel-booth" */
function joined<Name extends string>(name: Name, way: 'gained' | 'lost', link: string) {
  return (
    join: { readonly [Key in Name]: string } & { readonly gained: readonly string[]; readonly lost: readonly string[] },
  ) => (join[way].length === 0 ? [] : [`${join[name]} ${link} ${join[way].join(', ')}`]);
}
