// One need of a draft → how many listed products meet it, whether it leaves one supplier, and whom it is in conflict with.

import { titleOf } from '../../../model/catalogue.ts';
import type { Need } from '../../../model/entry.generated.ts';
import type { NeedTally } from '../../../relate/draft/supply.ts';
import { NeedText } from '../../components/Needs.tsx';
import { conflictsOf } from './conflicts.ts';
import { namesIn } from './names.ts';
import { inParts, partsOf } from './parts.ts';
import type { Told } from './told.ts';

interface NeedAnswersProps extends Told {
  readonly need: Need;
}

/** A line for each part of the need. */
export function NeedAnswers({ known: { catalogue }, draft, considered, need }: NeedAnswersProps) {
  const all = inParts(draft).needs ?? [];
  return (
    <ul class="app-draft__lines">
      {partsOf(need).map((part) => {
        const tally = considered.supply?.needs.find(({ index }) => all[index] === part);
        const against = conflictsOf(considered, part);
        return (
          <li key={JSON.stringify(part.value)}>
            <strong>
              <NeedText view={namesIn(catalogue)} need={part} />
            </strong>
            {tally && <TallyText tally={tally} titleOfSupplier={(id) => titleOf(catalogue, 'supplier', id)} />}
            {against.length > 0 && (
              <span class="app-draft__warning">
                In conflict with {against.length === 1 ? 'one requirement' : `${against.length} requirements`}: see
                “Where others want something else”.
              </span>
            )}
          </li>
        );
      })}
    </ul>
  );
}

interface TallyTextProps {
  readonly tally: NeedTally;
  readonly titleOfSupplier: (id: string) => string;
}

/** The counts in words; what is not stated is not counted as a no. */
export function TallyText({ tally, titleOfSupplier }: TallyTextProps) {
  const { met, notStated, notMet, suppliers } = tally;
  const [only] = suppliers;
  return (
    <>
      <span class="app-draft__tally">
        {met.length} listed {met.length === 1 ? 'meets' : 'meet'} it, {notStated} {notStated === 1 ? 'does' : 'do'} not
        state it, {notMet} {notMet === 1 ? 'does' : 'do'} not meet it.
      </span>
      {suppliers.length === 1 && only !== undefined && (
        <span class="app-draft__warning">This need leaves one supplier that states it: {titleOfSupplier(only)}.</span>
      )}
    </>
  );
}
