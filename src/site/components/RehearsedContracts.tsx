// The contracts that one body would take over → sentences, the next to end first.

import type { InheritedContract } from '../../model/rehearsal.ts';
import { counted } from '../../text/counted.ts';
import { inWords } from '../dates.ts';
import type { RehearsedProps } from '../rehearsed.ts';
import type { View } from '../view.ts';
import { Names } from './Names.tsx';

/** The count, and each contract with those beside it. */
export function RehearsedContracts({ view, rehearsal: { contracts, day } }: RehearsedProps) {
  const beside = contracts.filter((contract) => contract.beside.length > 0).length;
  return (
    <>
      <p class="govuk-body">
        {counted(contracts.length, 'recorded contract')} of theirs may still run on {inWords(day)}, with every extension
        or because no end is stated; {beside} of {contracts.length} beside another of theirs in the same area.
      </p>
      <ul class="govuk-list app-records">
        {contracts.map((contract) => (
          <li>
            <Contract view={view} contract={contract} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Contract({ view, contract }: { view: View; contract: InheritedContract }) {
  return (
    <>
      <p class="app-records__what">
        <Names view={view} of={[contract.requirement]} />, <Names view={view} of={contract.bodies} />:{' '}
        {endInWords(contract)}
      </p>
      {contract.beside.length > 0 && (
        <p class="app-records__source">
          In the same area: <Names view={view} of={contract.beside} />
        </p>
      )}
    </>
  );
}

function endInWords({ ends, extendableTo }: InheritedContract): string {
  const end = ends === undefined ? 'end not stated' : `ends ${inWords(ends)}`;
  return extendableTo === undefined
    ? `${end}, extension not stated`
    : `${end}, can be extended to ${inWords(extendableTo)}`;
}
