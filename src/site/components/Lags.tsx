// The lag of an area → one line for each tier: who is recorded first, and on how many the line rests.

import type { Lag, Reach } from '../../model/coverage.ts';
import { firstInWords, restsOn } from '../coverage.ts';
import type { View } from '../view.ts';
import { NotStated } from './NotStated.tsx';

const NAMES: Readonly<Record<Reach, string>> = {
  national: 'First national body',
  regional: 'First regional body',
  force: 'First force',
  other: 'First other body',
};

/** The lines. Their dates are those of the sources: the true beginning may be earlier. */
export function Lags({ view, lag }: { view: View; lag: readonly Lag[] }) {
  return (
    <>
      <dl class="app-facts app-lag">
        {lag.map((one) => (
          <div>
            <dt>{NAMES[one.reach]}</dt>
            <dd>
              {one.first.length > 0 ? firstInWords(view, one) : <NotStated />}{' '}
              <span class="app-count">({restsOn(one)})</span>
            </dd>
          </div>
        ))}
      </dl>
      <p class="app-fine">By the dates of the sources that are recorded here. The true beginning may be earlier.</p>
    </>
  );
}
