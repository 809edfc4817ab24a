// The needs that two or more requirements state alike → a table of them, with who asked each.

import { counted } from '../../text/counted.ts';
import type { Asking, CommonNeed } from '../repetitions/common.ts';
import type { View } from '../view.ts';
import { parameterLabel } from '../wording.ts';
import { EntryLink } from './Link.tsx';
import { NeedText } from './Needs.tsx';
import { WideTable } from './WideTable.tsx';

export interface CommonNeedsProps {
  readonly view: View;
  readonly common: readonly CommonNeed[];
  /** How many requirements there are. */
  readonly of: number;
}

/** The table; a sentence where nothing is common. */
export function CommonNeeds({ view, common, of }: CommonNeedsProps) {
  if (common.length === 0) return <p class="govuk-body">No two of them state a need alike.</p>;
  return (
    <>
      <p class="govuk-body">
        {counted(common.length, 'need')} that {of === 2 ? 'both' : `two or more of the ${of}`} requirements state alike,
        what most ask for first. A requirement that is not named with a need does not state it, which is no “no”.
      </p>
      <WideTable
        classes="app-table app-table--stacked"
        caption="Needs in common"
        head={['About', 'Need', 'Requirements that ask for it'].map((text) => ({ text }))}
        rows={common.map(({ need, asking }) => [
          { text: need.parameter ? parameterLabel(view.vocabulary, need.parameter) : 'Also' },
          { text: <NeedText view={view} need={need} /> },
          { text: <AskedIn view={view} asking={asking} of={of} /> },
        ])}
      />
    </>
  );
}

/** Who asks for it: where all do, the table above has named them. */
function AskedIn({ view, asking, of }: { view: View; asking: readonly Asking[]; of: number }) {
  const readIn = asking.filter(({ isStated }) => !isStated);
  if (asking.length < of)
    return (
      <>
        {asking.length} of {of}: <Asked view={view} asking={asking} isMarked />
      </>
    );
  return (
    <>
      {of === 2 ? 'Both' : `All ${of}`}
      {readIn.length === of && <span class="app-count"> (read in)</span>}
      {readIn.length > 0 && readIn.length < of && (
        <>
          ; read into <Asked view={view} asking={readIn} />
        </>
      )}
    </>
  );
}

function Asked({ view, asking, isMarked }: { view: View; asking: readonly Asking[]; isMarked?: boolean }) {
  return (
    <>
      {asking.map(({ requirement, isStated }, place) => (
        <>
          {place > 0 && '; '}
          <EntryLink view={view} kind="requirement" id={requirement.id} />
          {isMarked && !isStated && <span class="app-count"> (read in)</span>}
        </>
      ))}
    </>
  );
}
