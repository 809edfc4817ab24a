// The differences within a repetition → three lists, by how hard they are, each with what would end them.

import type { Difference, Side } from '../../model/difference.ts';
import { counted } from '../../text/counted.ts';
import { BANDS } from '../repetitions/lookup.ts';
import { BAND_WORDS } from '../repetitions/words.ts';
import type { View } from '../view.ts';
import { parameterLabel } from '../wording.ts';
import { ReferenceLink } from './Link.tsx';
import { SideBySide } from './SideBySide.tsx';

export interface DifferencesProps {
  readonly view: View;
  readonly differences: readonly Difference[];
}

/** The three bands, the last side by side; of an empty one it is said that it is. */
export function Differences({ view, differences }: DifferencesProps) {
  return (
    <>
      {BANDS.map((band) => (
        <BandList view={view} band={band} differences={differences.filter((each) => each.band === band)} />
      ))}
    </>
  );
}

function BandList({ view, band, differences }: DifferencesProps & { band: Difference['band'] }) {
  const { title, says } = BAND_WORDS[band];
  return (
    <>
      <h3 class="govuk-heading-s">
        {title}
        {differences.length > 0 && `: ${counted(differences.length, 'pair of statements', 'pairs of statements')}`}
      </h3>
      <p class="govuk-body">{differences.length > 0 ? says : 'Nothing among the needs that can be compared.'}</p>
      {differences.length > 0 && band === 'differs' && <SideBySide view={view} differences={differences} />}
      {differences.length > 0 && band !== 'differs' && (
        <ul class="govuk-list app-records app-differences">
          {differences.map((difference) => (
            <li>
              <DifferenceItem view={view} difference={difference} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function DifferenceItem({ view, difference }: { view: View; difference: Difference }) {
  const { parameter, a, b, because, resolution, agreement, bridgedBy } = difference;
  return (
    <>
      <p class="app-records__what">
        <strong>{parameterLabel(view.vocabulary, parameter)}</strong>: <SideText view={view} side={a} />; against{' '}
        <SideText view={view} side={b} />
      </p>
      <p class="app-records__source">
        {because} {resolution}
      </p>
      {agreement.length > 0 && (
        <p class="app-records__source">
          Would have to agree: <References view={view} list={agreement} />
        </p>
      )}
      {bridgedBy.length > 0 && (
        <p class="app-records__source">
          Listed, and stated to serve both: <References view={view} list={bridgedBy} />
        </p>
      )}
    </>
  );
}

function SideText({ view, side }: { view: View; side: Side }) {
  return (
    <>
      “{side.value}” in <ReferenceLink view={view} to={side.id} />
    </>
  );
}

function References({ view, list }: { view: View; list: readonly string[] }) {
  return (
    <>
      {list.map((to, place) => (
        <>
          {place > 0 && ', '}
          <ReferenceLink view={view} to={to} />
        </>
      ))}
    </>
  );
}
