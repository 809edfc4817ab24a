// A draft → a specification on paper: what is needed, who may have asked for the same, and where they want something else.

import { titleOf } from '../../../model/catalogue.ts';
import type { Need } from '../../../model/entry.generated.ts';
import { labelOf } from '../../../model/vocabulary.ts';
import { NeedText } from '../../components/Needs.tsx';
import { inWords } from '../../dates.ts';
import { parameterLabel } from '../../wording.ts';
import type { BuildMark } from '../keep/build.ts';
import { DifferenceItem } from './DifferenceList.tsx';
import { namesIn } from './names.ts';
import { inParts } from './parts.ts';
import { sentenceOn } from './sentence.ts';
import type { Told } from './told.ts';

interface SheetProps extends Told {
  readonly mark: BuildMark;
}

/** Seen on paper alone. */
export function Sheet({ mark, ...told }: SheetProps) {
  const { known, draft, considered } = told;
  const { vocabulary } = known.catalogue;
  const bodies = (draft['raised-by'] ?? []).map((id) => titleOf(known.catalogue, 'organisation', id));
  const areas = (draft.areas ?? []).map((id) => labelOf(vocabulary, 'areas', id));
  const conflicts = considered.differences.filter(({ band }) => band === 'conflict');
  return (
    <div class="app-draft-sheet">
      <h2 class="govuk-heading-l">{draft.title || 'Draft requirement'}</h2>
      <p class="govuk-body">{draft.summary}</p>
      <p class="govuk-body">
        Asked for by: {bodies.join(', ') || 'not stated'}. Seeks:{' '}
        {draft.seeks ? labelOf(vocabulary, 'seeks', draft.seeks) : 'not stated'}. Areas:{' '}
        {areas.join(', ') || 'not stated'}.
      </p>
      <h3 class="govuk-heading-m">What is needed</h3>
      <NeedTable {...told} needs={inParts(draft).needs ?? []} />
      <h3 class="govuk-heading-m">What is known of it</h3>
      <p class="govuk-body">{sentenceOn(told)}</p>
      <AskedOnPaper {...told} />
      {conflicts.length > 0 && <h3 class="govuk-heading-m">In conflict with</h3>}
      <ul class="govuk-list app-draft__list">
        {conflicts.map((each, place) => (
          <li key={place}>
            <DifferenceItem catalogue={known.catalogue} difference={each} />
          </li>
        ))}
      </ul>
      <p class="app-fine">
        A draft, made with {mark.site} ({mark.address}) as of {inWords(mark.asOf)}
        {mark.commit && `, commit ${mark.commit.slice(0, 12)}`}. Suggestions are the work of a program. What an entry
        does not state is not counted as a no.
      </p>
    </div>
  );
}

function NeedTable({ known, considered, needs }: Told & { needs: readonly Need[] }) {
  const { catalogue } = known;
  return (
    <table class="govuk-table">
      <thead>
        <tr>
          {['What', 'Needed', 'Of what is listed'].map((text) => (
            <th key={text} class="govuk-table__header" scope="col">
              {text}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {needs.map((need, index) => {
          const tally = considered.supply?.needs.find((each) => each.index === index);
          return (
            <tr key={index}>
              <td class="govuk-table__cell">
                {need.parameter ? parameterLabel(catalogue.vocabulary, need.parameter) : 'Also'}
              </td>
              <td class="govuk-table__cell">
                <NeedText view={namesIn(catalogue)} need={need} />
              </td>
              <td class="govuk-table__cell">
                {tally
                  ? `${tally.met.length} met, ${tally.notStated} not stated, ${tally.notMet} not met`
                  : 'not compared'}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

const ON_PAPER = 12;

function AskedOnPaper({ known: { catalogue }, considered: { alike } }: Told) {
  return (
    <ul class="govuk-list govuk-list--bullet">
      {alike.slice(0, ON_PAPER).map(({ requirement: { id, header } }) => (
        <li key={id}>
          {header.title}:{' '}
          {(header['raised-by'] ?? []).map((body) => titleOf(catalogue, 'organisation', body)).join(', ')}
          {header.raised === undefined ? ', date not stated' : `, ${inWords(String(header.raised))}`}
        </li>
      ))}
    </ul>
  );
}
