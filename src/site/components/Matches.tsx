// Matches as a table that people compare: each with its grade and, folded, every need with the two lines behind it.

import type { Answer, Grade, Match } from '../../model/match.ts';
import { parseReference } from '../../model/reference.ts';
import { neutralOrder } from '../../search/hash.ts';
import type { View } from '../view.ts';
import { counted, parameterLabel } from '../wording.ts';
import { Details } from './govuk/Details.tsx';
import { Link, ReferenceLink } from './Link.tsx';
import { needInWords } from './Needs.tsx';
import { WideTable } from './WideTable.tsx';

/** Grades in the order in which a buyer reads them. */
const GRADES: readonly Grade[] = ['meets-all-stated', 'too-little-stated', 'fails-a-stated-need', 'not-comparable'];

const GRADE_WORDS: Readonly<Record<Grade, string>> = {
  'meets-all-stated': 'Meets every need that can be compared',
  'too-little-stated': 'Too little stated to tell',
  'fails-a-stated-need': 'Does not meet a stated need',
  'not-comparable': 'No need that can be compared',
};

const ANSWER_WORDS: Readonly<Record<Answer, string>> = { met: 'met', 'not-met': 'not met', 'not-stated': 'not stated' };

export interface MatchesProps {
  readonly view: View;
  readonly matches: readonly Match[];
  /** The end of a match that the page is not about. */
  readonly other: 'capability' | 'requirement';
}

/** So many matches stand in the table, so many more as links: the pages of a large catalogue stay small. */
const IN_TABLE = 12;
const IN_LIST = 40;
/** So many can be compared at once. */
const SIDE_BY_SIDE = 6;

/** A table of the best matches, and the others as links; equal ones in neutral order. */
export function Matches({ view, matches, other }: MatchesProps) {
  const ranked = bestFirst(matches, other);
  const listed = ranked.slice(IN_TABLE, IN_TABLE + IN_LIST);
  const left = ranked.length - IN_TABLE - listed.length;
  return (
    <>
      {other === 'capability' && ranked.length > 1 && <CompareFirst matches={ranked} />}
      <WideTable
        classes="app-table app-table--stacked"
        caption="Needs met, not stated and not met"
        head={[
          { text: other === 'capability' ? 'Capability' : 'Requirement' },
          { text: 'What it comes to' },
          { text: 'Need by need' },
        ]}
        rows={ranked
          .slice(0, IN_TABLE)
          .map((match) => [
            { text: <ReferenceLink view={view} to={match[other]} /> },
            { text: GRADE_WORDS[match.grade] },
            { text: match.needs.length === 0 ? '–' : <Answers view={view} match={match} /> },
          ])}
      />
      {listed.length > 0 && (
        <Details summaryText={`${counted(ranked.length - IN_TABLE, 'other')} in the same areas`}>
          <ul class="govuk-list">
            {listed.map((match) => (
              <li>
                <ReferenceLink view={view} to={match[other]} /> <span class="app-count">{tally(match)}</span>
              </li>
            ))}
          </ul>
          {left > 0 && <p class="govuk-body">The pages of the areas list {counted(left, 'more', 'more')}.</p>}
        </Details>
      )}
    </>
  );
}

/** The best side by side, each need answered; the page that shows it needs script. */
function CompareFirst({ matches }: { matches: readonly Match[] }) {
  const idOf = (reference: Match['capability']) => parseReference(reference)?.id ?? '';
  const ids = matches.slice(0, SIDE_BY_SIDE).map(({ capability }) => idOf(capability));
  const need = matches.slice(0, 1).map(({ requirement }) => idOf(requirement));
  const fragment = new URLSearchParams([...ids.map((id) => ['c', id]), ...need.map((id) => ['need', id])]);
  return (
    <p class="govuk-body">
      <Link href={`/compare/#${fragment}`}>Compare the first {ids.length} side by side</Link>
    </p>
  );
}

function bestFirst(matches: readonly Match[], other: MatchesProps['other']): Match[] {
  const order = (match: Match) => ({
    match,
    grade: GRADES.indexOf(match.grade),
    met: count(match, 'met'),
    neutral: neutralOrder(match[other]),
  });
  return matches
    .map(order)
    .sort((a, b) => a.grade - b.grade || b.met - a.met || a.neutral - b.neutral)
    .map(({ match }) => match);
}

function Answers({ view, match }: { view: View; match: Match }) {
  return (
    <Details summaryText={tally(match)} classes="app-answers">
      <ul class="govuk-list">
        {match.needs.map((need) => (
          <li class={`app-answer app-answer--${need.result}`}>
            <strong>{ANSWER_WORDS[need.result]}</strong>: {parameterLabel(view.vocabulary, need.parameter)} –{' '}
            {wanted(view, match, need.index)}
            <span class="app-fine">
              asked in {need.need.file}, line {need.need.line}
              {need.offer && `; offered in ${need.offer.file}, line ${need.offer.line}`}
            </span>
          </li>
        ))}
      </ul>
    </Details>
  );
}

/** @example "6 comparable needs: 4 met, 2 not stated" */
function tally(match: Match): string {
  const answers: readonly Answer[] = ['met', 'not-stated', 'not-met'];
  const parts = answers.filter((answer) => count(match, answer) > 0);
  const words = parts.map((answer) => `${count(match, answer)} ${ANSWER_WORDS[answer]}`).join(', ');
  return `${counted(match.needs.length, 'comparable need')}${words && `: ${words}`}`;
}

function count({ needs }: Match, answer: Answer): number {
  return needs.filter(({ result }) => result === answer).length;
}

function wanted(view: View, { requirement }: Match, index: number): string {
  const entry = view.catalogue.entries.requirement.get(parseReference(requirement)?.id ?? '');
  const need = entry?.header.needs?.[index];
  return need ? needInWords(view, need) : '';
}
