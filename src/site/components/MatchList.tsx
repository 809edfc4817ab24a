// A capability's matches → a table of requirements, each with its grade and, folded, every need with the two lines behind it.

import { titleOf } from '../../model/catalogue.ts';
import type { Match } from '../../model/match.ts';
import { idOf } from '../../model/reference.ts';
import { inWords } from '../dates.ts';
import { needOf, tally } from '../matches/matches.ts';
import { GRADE_WORDS } from '../matches/words.ts';
import type { View } from '../view.ts';
import { parameterLabel } from '../wording.ts';
import { AnswerWord, LineLink } from './AnswerCell.tsx';
import { Details } from './govuk/Details.tsx';
import { ReferenceLink } from './Link.tsx';
import type { MatchTableProps } from './MatchMatrix.tsx';
import { NeedText } from './Needs.tsx';

/** The table. */
export function MatchList({ view, matches }: MatchTableProps) {
  return (
    <table class="govuk-table app-table app-table--stacked">
      <caption class="govuk-table__caption govuk-visually-hidden">Each requirement, need by need</caption>
      <thead class="govuk-table__head">
        <tr class="govuk-table__row">
          {['Requirement', 'What it comes to, need by need'].map((text) => (
            <th scope="col" class="govuk-table__header">
              {text}
            </th>
          ))}
        </tr>
      </thead>
      <tbody class="govuk-table__body">
        {matches.map((match) => (
          <tr class="govuk-table__row" data-grade={match.grade}>
            <th scope="row" class="govuk-table__header">
              <ReferenceLink view={view} to={match.requirement} />
              <Asked view={view} id={idOf(match.requirement)} />
            </th>
            <td class="govuk-table__cell">
              {GRADE_WORDS[match.grade]}
              {match.needs.length > 0 && <Answers view={view} match={match} />}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Asked({ view, id }: { view: View; id: string }) {
  const header = view.catalogue.entries.requirement.get(id)?.header;
  if (!header) return null;
  const bodies = (header['raised-by'] ?? []).map((body) => titleOf(view.catalogue, 'organisation', body));
  return (
    <span class="app-fine">{[...bodies, header.raised && inWords(header.raised)].filter(Boolean).join(', ')}</span>
  );
}

function Answers({ view, match }: { view: View; match: Match }) {
  return (
    <Details summaryText={tally(match)} classes="app-answers app-stays-folded">
      <ul class="govuk-list">
        {match.needs.map((answer) => {
          const need = needOf(view, match, answer);
          return (
            <li data-need={answer.parameter} data-answer={answer.result}>
              <AnswerWord view={view} match={match} answer={answer} />:{' '}
              {parameterLabel(view.vocabulary, answer.parameter)} – {need && <NeedText view={view} need={need} />}
              <span class="app-fine">
                asked in <LineLink view={view} line={answer.need} named />
                {answer.offer && (
                  <>
                    ; offered in <LineLink view={view} line={answer.offer} named />
                  </>
                )}
              </span>
            </li>
          );
        })}
      </ul>
    </Details>
  );
}
