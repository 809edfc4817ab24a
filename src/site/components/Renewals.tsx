// Contracts that end → a table of what will be bought again, the next first.

import { parseReference } from '../../model/reference.ts';
import { inWords } from '../dates.ts';
import type { View } from '../view.ts';
import { BodyList } from './BodyList.tsx';
import { ReferenceLink } from './Link.tsx';
import { WideTable } from './WideTable.tsx';

/** The table; a sentence where no contract runs. */
export function Renewals({ view }: { view: View }) {
  const renewals = view.related.renewals();
  if (renewals.length === 0) return <p class="govuk-body">No contract with a stated end runs.</p>;
  const rows = renewals.map(({ requirement, ends, extendableTo }) => [
    { text: <ReferenceLink view={view} to={requirement} /> },
    { text: <Buyers view={view} requirement={requirement} /> },
    { text: ends ? inWords(ends) : 'Not stated' },
    { text: extendableTo ? inWords(extendableTo) : 'Not stated' },
  ]);
  const head = ['What', 'Who', 'Ends', 'Can be extended to'].map((title) => ({ text: title }));
  return <WideTable caption="Contracts that end" head={head} rows={rows} />;
}

function Buyers({ view, requirement }: { view: View; requirement: string }) {
  const { id = '' } = parseReference(requirement) ?? {};
  return <BodyList view={view} ids={view.catalogue.entries.requirement.get(id)?.header['raised-by']} />;
}
