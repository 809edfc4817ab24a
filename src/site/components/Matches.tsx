// Matches → a comparison with a filter: the table of its page, what it counts, and the others as links.

import type { Match } from '../../model/match.ts';
import { idOf } from '../../model/reference.ts';
import { counted } from '../../text/counted.ts';
import { bestFirst, type Other, tally } from '../matches/matches.ts';
import type { View } from '../view.ts';
import { parameterLabel } from '../wording.ts';
import { Details } from './govuk/Details.tsx';
import { Link, ReferenceLink } from './Link.tsx';
import { MatchList } from './MatchList.tsx';
import { MatchMatrix, shortOf } from './MatchMatrix.tsx';

export interface MatchesProps {
  readonly view: View;
  readonly matches: readonly Match[];
  readonly other: Other;
}

/** So many matches stand in the table, so many more as links: the pages of a large catalogue stay small. */
const IN_TABLE = 20;
const IN_LIST = 40;
/** What a row of the table is; the filter counts them. */
const ROWS: Readonly<Record<Other, string>> = { capability: 'listed capabilities', requirement: 'requirements' };
/** So many can be compared at once. */
const SIDE_BY_SIDE = 6;

/** The comparison. Script adds a filter to it; without script it is all there. */
export function Matches({ view, matches, other }: MatchesProps) {
  const ranked = bestFirst(matches, other);
  const shown = ranked.slice(0, IN_TABLE);
  const Table = other === 'capability' ? MatchMatrix : MatchList;
  return (
    <>
      {other === 'capability' && ranked.length > 1 && <CompareFirst matches={ranked} />}
      <div data-module="app-matches" data-rows={ROWS[other]} data-needs={JSON.stringify(needsIn(view, shown, other))}>
        <Table view={view} matches={shown} />
      </div>
      <Others view={view} matches={ranked.slice(IN_TABLE)} other={other} />
    </>
  );
}

/** Whether the filter has something to choose from. */
export function canFilter(matches: readonly Match[]): boolean {
  return matches.length > 1;
}

/** The needs that the filter offers: those of a requirement, or the parameters that many requirements have. */
function needsIn(view: View, matches: readonly Match[], other: Other): [key: string, words: string][] {
  const answers = matches.flatMap((match) => match.needs.map((answer) => ({ view, match, answer })));
  const entries = answers.map((each): [string, string] =>
    other === 'capability'
      ? [String(each.answer.index), shortOf(each)]
      : [each.answer.parameter, parameterLabel(view.vocabulary, each.answer.parameter)],
  );
  return [...new Map(entries)];
}

function Others({ view, matches, other }: MatchesProps) {
  const listed = matches.slice(0, IN_LIST);
  if (listed.length === 0) return null;
  const left = matches.length - listed.length;
  return (
    <Details summaryText={`${counted(matches.length, 'other')} in the same areas`}>
      <ul class="govuk-list">
        {listed.map((match) => (
          <li>
            <ReferenceLink view={view} to={match[other]} /> <span class="app-count">{tally(match)}</span>
          </li>
        ))}
      </ul>
      {left > 0 && <p class="govuk-body">The pages of the areas list {counted(left, 'more', 'more')}.</p>}
    </Details>
  );
}

/** The best side by side, each need answered; the page that shows it needs script. */
function CompareFirst({ matches }: { matches: readonly Match[] }) {
  const ids = matches.slice(0, SIDE_BY_SIDE).map(({ capability }) => idOf(capability));
  const need = matches.slice(0, 1).map(({ requirement }) => idOf(requirement));
  const fragment = new URLSearchParams([...ids.map((id) => ['c', id]), ...need.map((id) => ['need', id])]);
  return (
    <p class="govuk-body app-not-on-paper">
      <Link href={`/compare/#${fragment}`}>Compare the first {ids.length} side by side</Link>
    </p>
  );
}
