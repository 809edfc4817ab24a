// What differs without conflict → a table: parameter by parameter, who wants which.

import type { Difference } from '../../model/difference.ts';
import { counted } from '../../text/counted.ts';
import { sideBySide } from '../repetitions/sideBySide.ts';
import type { View } from '../view.ts';
import { parameterLabel } from '../wording.ts';
import { Details } from './govuk/Details.tsx';
import { Names } from './Names.tsx';
import { WideTable } from './WideTable.tsx';

/** The table. Why it is no conflict, and what would end it, stands with each parameter once. */
export function SideBySide({ view, differences }: { view: View; differences: readonly Difference[] }) {
  return (
    <WideTable
      classes="app-table app-table--stacked app-differences"
      caption="What differs, parameter by parameter"
      head={['About', 'Who wants which', 'Why it is no conflict, and what would end it'].map((text) => ({ text }))}
      rows={sideBySide(differences).map(({ parameter, values, reasons, waysOut, bridgedBy }) => [
        { text: parameterLabel(view.vocabulary, parameter) },
        {
          text: (
            <ul class="govuk-list app-values">
              {values.map(({ value, by }) => (
                <li>
                  <strong>{value}</strong>: <Names view={view} of={by} />
                </li>
              ))}
            </ul>
          ),
        },
        {
          text: (
            <>
              {reasons.join(' ')}
              <WaysOut ways={waysOut} />
              {bridgedBy.length > 0 && (
                <>
                  Listed, and stated to serve both sides of one or more: <Names view={view} of={bridgedBy} />.
                </>
              )}
            </>
          ),
        },
      ])}
    />
  );
}

/** More ways than these fold on the screen: each is a sentence of two values, and many would hide who wants which. */
const OPEN = 2;

/** Paper has them all. */
function WaysOut({ ways }: { ways: readonly string[] }) {
  const list = (
    <ul class="govuk-list app-values app-fine">
      {ways.map((way) => (
        <li>{way}</li>
      ))}
    </ul>
  );
  if (ways.length <= OPEN) return list;
  return (
    <Details classes="app-ways-out" summaryText={`${counted(ways.length, 'way')} in which it could end`}>
      {list}
    </Details>
  );
}
