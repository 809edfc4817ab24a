// The pairs of a repetition → a table of why each two are thought to ask for the same.

import type { Pair } from '../../model/repetition.ts';
import { reasonInWords } from '../repetitions/words.ts';
import type { View } from '../view.ts';
import { ReferenceLink } from './Link.tsx';
import { WideTable } from './WideTable.tsx';

/** The table; each row says whether it is a suggestion. */
export function Pairs({ view, pairs }: { view: View; pairs: readonly Pair[] }) {
  return (
    <WideTable
      classes="app-table app-table--stacked"
      caption="Why each two are thought to ask for the same"
      head={['These two', 'Why', 'How sure'].map((text) => ({ text }))}
      rows={pairs.map(({ a, b, reasons, confirmed }) => [
        {
          text: (
            <>
              <ReferenceLink view={view} to={a} /> and <ReferenceLink view={view} to={b} />
            </>
          ),
        },
        { text: reasons.map((reason) => reasonInWords(view, reason)).join('; ') },
        { text: confirmed ? 'Confirmed by an entry' : 'A suggestion' },
      ])}
    />
  );
}
