// Quantities in one unit → how much was asked for together, with what each requirement adds.

import { counted } from '../../text/counted.ts';
import type { Sum } from '../repetitions/sums.ts';
import type { View } from '../view.ts';
import { levelLabel, parameterLabel } from '../wording.ts';
import { EntryLink } from './Link.tsx';
import { Section } from './Section.tsx';
import { WideTable } from './WideTable.tsx';

/** The section; nothing where no quantity is stated. */
export function Sums({ view, sums }: { view: View; sums: readonly Sum[] }) {
  if (sums.length === 0) return null;
  return (
    <Section id="sums" title="How much, as far as it is stated">
      <p class="govuk-body">
        Added up within one unit only, over all the years in which it was asked: what has been bought since is not taken
        off. Of a statement that a later one replaced, the later counts.
      </p>
      <WideTable
        classes="app-table app-table--stacked"
        caption="Quantities by unit"
        head={['What', 'Together', 'Made up of'].map((text) => ({ text }))}
        rows={sums.map((sum) => [
          { text: `${parameterLabel(view.vocabulary, sum.parameter)}${sum.for ? ` (for ${sum.for})` : ''}` },
          { text: `${amount(view, sum, sum.total)}, in ${counted(sum.addends.length, 'requirement')}` },
          { text: <Addends view={view} sum={sum} /> },
        ])}
      />
    </Section>
  );
}

function Addends({ view, sum }: { view: View; sum: Sum }) {
  return (
    <>
      {sum.addends.map(({ requirement, value }, place) => (
        <>
          {place > 0 && '; '}
          {amount(view, sum, value)}: <EntryLink view={view} kind="requirement" id={requirement.id} />
        </>
      ))}
    </>
  );
}

function amount({ vocabulary }: View, { parameter, unit }: Sum, value: number): string {
  return levelLabel(vocabulary, parameter, value, unit);
}
