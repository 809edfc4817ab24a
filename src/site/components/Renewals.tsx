// Contracts that end → a table of what will be bought again, the next first.

import type { PartialDate } from '../../model/date.ts';
import { idOf } from '../../model/reference.ts';
import { inWords } from '../dates.ts';
import type { View } from '../view.ts';
import { BodyList } from './BodyList.tsx';
import { ReferenceLink } from './Link.tsx';
import { NotStated } from './NotStated.tsx';
import { WideTable } from './WideTable.tsx';

const ENDS = 'Ends';
const EXTENDABLE = 'Can be extended to';
const HEADS = ['What', 'Who', ENDS, EXTENDABLE];

/** The table; a sentence where no contract runs. */
export function Renewals({ view }: { view: View }) {
  const renewals = view.related.renewals();
  if (renewals.length === 0) return <p class="govuk-body">No contract with a stated end runs.</p>;
  const rows = renewals.map(({ requirement, ends, extendableTo }) => [
    { text: <ReferenceLink view={view} to={requirement} /> },
    { text: <Buyers view={view} requirement={requirement} /> },
    { text: <Day head={ENDS} day={ends} /> },
    { text: <Day head={EXTENDABLE} day={extendableTo} /> },
  ]);
  const head = HEADS.map((title) => ({ text: title }));
  return <WideTable classes="app-table app-table--stacked" caption="Contracts that end" head={head} rows={rows} />;
}

/** A day under the words of its column, which a card on a small screen has no head for. */
function Day({ head, day }: { head: string; day: PartialDate | undefined }) {
  return (
    <>
      <span class="app-table__head">{head}: </span>
      {day ? inWords(day) : <NotStated />}
    </>
  );
}

function Buyers({ view, requirement }: { view: View; requirement: string }) {
  const id = idOf(requirement);
  return <BodyList view={view} ids={view.catalogue.entries.requirement.get(id)?.header['raised-by']} />;
}
