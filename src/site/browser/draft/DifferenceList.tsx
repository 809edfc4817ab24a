// Where those who asked alike want something else → conflicts first, each with both values, who must agree and what bridges it.

import { titleOf } from '../../../model/catalogue.ts';
import type { Band, Difference } from '../../../model/difference.ts';
import { addressOf, idOf, type Reference } from '../../../model/reference.ts';
import { NOBODY } from '../../../relate/draft/consider.ts';
import { ReferenceLink } from '../../components/Link.tsx';
import { BAND_WORDS } from '../../repetitions/words.ts';
import { parameterLabel } from '../../wording.ts';
import { sidesOf } from './conflicts.ts';
import { Fold } from './Fold.tsx';
import { LongList } from './LongList.tsx';
import { namesIn } from './names.ts';
import type { Told } from './told.ts';

interface DifferenceListProps extends Told {
  readonly title: string;
  readonly bands: readonly Band[];
}

/** Those of the bands that hold anything. */
export function DifferenceList({ known: { catalogue }, considered, title, bands }: DifferenceListProps) {
  const differences = considered.differences.filter(({ band }) => bands.includes(band));
  if (differences.length === 0) return null;
  return (
    <>
      <h3 class="govuk-heading-s">
        {title}: {differences.length}
      </h3>
      {bands.map((band) => {
        const found = differences.filter((each) => each.band === band);
        return (
          found.length > 0 && (
            <Fold key={band} summary={`${BAND_WORDS[band].title}: ${found.length}`} isOpen={band === 'conflict'}>
              {() => (
                <>
                  <p class="app-fine">{BAND_WORDS[band].says}</p>
                  <LongList
                    items={found}
                    keyOf={(_, place) => String(place)}
                    draw={(each) => <DifferenceItem catalogue={catalogue} difference={each} />}
                  />
                </>
              )}
            </Fold>
          )
        );
      })}
    </>
  );
}

interface DifferenceItemProps {
  readonly catalogue: Told['known']['catalogue'];
  readonly difference: Difference;
}

/** A difference in words. */
export function DifferenceItem({ catalogue, difference }: DifferenceItemProps) {
  const { parameter, because, resolution, agreement, bridgedBy } = difference;
  const { own, other } = sidesOf(difference);
  return (
    <>
      <strong>{parameterLabel(catalogue.vocabulary, parameter)}</strong>: “{own.value}” in your draft; “{other.value}”
      in <ReferenceLink view={namesIn(catalogue)} to={other.id} />
      <span class="app-fine">
        {because} {resolution}
      </span>
      {agreement.length > 0 && (
        <span class="app-fine">
          Would have to agree: {agreement.map((body) => bodyInWords(catalogue, body)).join(', ')}.
        </span>
      )}
      {bridgedBy.length > 0 && (
        <span class="app-fine">
          Listed, and stated to serve both: <Bridges catalogue={catalogue} bridges={bridgedBy} />
        </span>
      )}
    </>
  );
}

function bodyInWords(catalogue: DifferenceItemProps['catalogue'], reference: Reference): string {
  const id = idOf(reference);
  return id === NOBODY ? 'you' : titleOf(catalogue, 'organisation', id);
}

const SHOWN = 8;

function Bridges({
  catalogue,
  bridges,
}: {
  catalogue: DifferenceItemProps['catalogue'];
  bridges: readonly Reference[];
}) {
  return (
    <>
      {bridges.slice(0, SHOWN).map((reference, place) => {
        const id = idOf(reference);
        return (
          <>
            {place > 0 && ', '}
            <a class="govuk-link" href={addressOf('capability', id)}>
              {titleOf(catalogue, 'capability', id)}
            </a>
          </>
        );
      })}
      {bridges.length > SHOWN && ` and ${bridges.length - SHOWN} more`}
    </>
  );
}
