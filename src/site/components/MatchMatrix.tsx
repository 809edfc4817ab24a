// A requirement's matches → a table that people compare: a row for each capability, a column for each need.

import { titleOf } from '../../model/catalogue.ts';
import type { Match, NeedAnswer } from '../../model/match.ts';
import { idOf } from '../../model/reference.ts';
import { needOf, tally } from '../matches/matches.ts';
import { GRADE_WORDS } from '../matches/words.ts';
import type { View } from '../view.ts';
import { parameterLabel } from '../wording.ts';
import { AnswerWord, LineLink } from './AnswerCell.tsx';
import { ReferenceLink } from './Link.tsx';
import { NeedText, needInWords } from './Needs.tsx';

export interface MatchTableProps {
  readonly view: View;
  /** In the order in which they are shown; at least one. */
  readonly matches: readonly Match[];
}

/** So many needs have room for their words side by side on a sheet of paper; more stand above the table there, and have numbers in it. */
const ON_PAPER = 6;

/** The table. The head of a column names the line that asks, each cell the line that offers. */
export function MatchMatrix({ view, matches }: MatchTableProps) {
  const [first] = matches;
  if (!first) return null;
  const isNumbered = first.needs.length > ON_PAPER;
  return (
    <>
      {isNumbered && <NumberedNeeds view={view} match={first} />}
      <Matrix view={view} matches={matches} first={first} isNumbered={isNumbered} />
    </>
  );
}

/** What the numbers of the columns stand for. */
function NumberedNeeds({ view, match }: { view: View; match: Match }) {
  return (
    <ol class="govuk-list govuk-list--number app-on-paper app-matrix__needs">
      {match.needs.map((answer) => (
        <li>
          {shortOf({ view, match, answer })} (<LineLink view={view} line={answer.need} />)
        </li>
      ))}
    </ol>
  );
}

interface MatrixProps extends MatchTableProps {
  readonly first: Match;
  readonly isNumbered: boolean;
}

function Matrix({ view, matches, first, isNumbered }: MatrixProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: without it, keys alone cannot reach what is off the screen.
    <section class="app-scroll" aria-label="Need by need" tabIndex={0}>
      <table class={`govuk-table app-table--stacked app-matrix${isNumbered ? ' app-matrix--numbered' : ''}`}>
        <caption class="govuk-table__caption govuk-visually-hidden">Each capability, need by need</caption>
        <thead class="govuk-table__head">
          <tr class="govuk-table__row">
            <th scope="col" class="govuk-table__header">
              Capability
            </th>
            {first.needs.map((answer) => (
              <th scope="col" class="govuk-table__header">
                <Asked view={view} match={first} answer={answer} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody class="govuk-table__body">
          {matches.map((match) => (
            <Row view={view} match={match} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface AnswerProps {
  readonly view: View;
  readonly match: Match;
  readonly answer: NeedAnswer;
}

function Asked({ view, match, answer }: AnswerProps) {
  const need = needOf(view, match, answer);
  return (
    <span class="app-matrix__asked">
      {parameterLabel(view.vocabulary, answer.parameter)}
      <span class="app-matrix__value">{need && <NeedText view={view} need={need} />}</span>
      <span class="app-fine">
        <LineLink view={view} line={answer.need} />
      </span>
    </span>
  );
}

function Row({ view, match }: { view: View; match: Match }) {
  const { capability, grade, needs } = match;
  const header = view.catalogue.entries.capability.get(idOf(capability))?.header;
  return (
    <tr class="govuk-table__row" data-grade={grade}>
      <th scope="row" class="govuk-table__header">
        <ReferenceLink view={view} to={capability} />
        {header && <span class="app-fine">{titleOf(view.catalogue, 'supplier', header.supplier)}</span>}
        <span class="app-matrix__grade">{GRADE_WORDS[grade]}</span>
        <span class="app-fine">{tally(match)}</span>
      </th>
      {needs.map((answer) => (
        <td
          class={`govuk-table__cell app-matrix__cell app-matrix__cell--${answer.result}`}
          data-need={String(answer.index)}
          data-answer={answer.result}
          data-label={shortOf({ view, match, answer })}
        >
          <AnswerWord view={view} match={match} answer={answer} />
          {answer.offer && (
            <span class="app-fine">
              <LineLink view={view} line={answer.offer} />
            </span>
          )}
        </td>
      ))}
    </tr>
  );
}

/** A need in a few words, for cells without a head and for the filter. @example "Setting: Street" */
export function shortOf({ view, match, answer }: AnswerProps): string {
  const need = needOf(view, match, answer);
  return `${parameterLabel(view.vocabulary, answer.parameter)}: ${need ? needInWords(view, need) : ''}`;
}
