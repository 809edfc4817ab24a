// What is listed in the areas of a repetition → how many of the common needs each meets, does not state or does not meet.

import type { Entry } from '../../model/entry.ts';
import { isObtainable } from '../../relate/match.ts';
import { counted } from '../../text/counted.ts';
import type { CommonNeed } from '../repetitions/common.ts';
import { comparableNeeds, type Supply, supplyFor } from '../repetitions/supply.ts';
import type { View } from '../view.ts';
import { Link, ReferenceLink } from './Link.tsx';
import { WideTable } from './WideTable.tsx';

export interface CommonSupplyProps {
  readonly view: View;
  readonly requirements: readonly Entry<'requirement'>[];
  readonly common: readonly CommonNeed[];
}

/** More links than these make a page that nobody reads. */
const IN_LIST = 40;

/** A table of those that state something of the common needs; the others as links. */
export function CommonSupply({ view, requirements, common }: CommonSupplyProps) {
  const comparable = comparableNeeds(view, common);
  const supply = supplyFor(view, requirements, comparable);
  const [stating, silent] = [supply.filter(says), supply.filter((each) => !says(each))];
  if (!requirements.some(isObtainable))
    return <p class="govuk-body">What is asked for here is nothing that one obtains, so that no supply is compared.</p>;
  if (supply.length === 0)
    return (
      <p class="govuk-body">
        Nothing that could be obtained for it is listed here yet. <Link href="/contribute/">Do you supply it?</Link>
      </p>
    );
  return (
    <>
      {stating.length > 0 && <Stating view={view} supply={stating} needs={comparable.length} />}
      {silent.length > 0 && <Silent view={view} supply={silent} />}
    </>
  );
}

function says({ met, 'not-met': notMet }: Supply): boolean {
  return met + notMet > 0;
}

function Stating({ view, supply, needs }: { view: View; supply: readonly Supply[]; needs: number }) {
  const head = ['Capability', 'Met', 'Not stated', 'Not met'];
  return (
    <>
      <p class="govuk-body">
        Held against {counted(needs, 'common need')} that can be compared. Who meets more stands first, and equal ones
        follow a number made from their ids, which favours nobody. What is not stated may well be met: ask the supplier.
      </p>
      <WideTable
        caption={`How many of ${counted(needs, 'common need')} each meets`}
        classes="app-table app-table--stacked"
        head={head.map((text) => ({ text }))}
        rows={supply.map(({ capability, met, 'not-stated': notStated, 'not-met': notMet }) => [
          { text: <ReferenceLink view={view} to={capability} /> },
          { text: `${met} met` },
          { text: `${notStated} not stated` },
          { text: `${notMet} not met` },
        ])}
      />
    </>
  );
}

function Silent({ view, supply }: { view: View; supply: readonly Supply[] }) {
  return (
    <>
      <p class="govuk-body">
        {counted(supply.length, 'capability', 'capabilities')} of the same areas, of which nothing is stated on the
        common needs:
      </p>
      <ul class="app-columns">
        {supply.slice(0, IN_LIST).map(({ capability }) => (
          <li>
            <ReferenceLink view={view} to={capability} />
          </li>
        ))}
      </ul>
      {supply.length > IN_LIST && (
        <p class="govuk-body">The pages of the areas list {counted(supply.length - IN_LIST, 'more', 'more')}.</p>
      )}
    </>
  );
}
