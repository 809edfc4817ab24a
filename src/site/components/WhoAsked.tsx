// The requirements of a repetition → a table of who asked for it and when.

import type { Entry } from '../../model/entry.ts';
import { labelOf } from '../../model/vocabulary.ts';
import { inWords } from '../dates.ts';
import type { View } from '../view.ts';
import { BodyList } from './BodyList.tsx';
import { EntryLink } from './Link.tsx';
import { NotStated } from './NotStated.tsx';
import { WideTable } from './WideTable.tsx';

/** The table, the first to ask first. */
export function WhoAsked({ view, requirements }: { view: View; requirements: readonly Entry<'requirement'>[] }) {
  return (
    <WideTable
      classes="app-table app-table--stacked"
      caption="Requirements, who raised them and when"
      head={['Requirement', 'Who asked', 'When', 'Stage'].map((text) => ({ text }))}
      rows={requirements.map(({ id, header: { raised, stage, 'raised-by': bodies } }) => [
        { text: <EntryLink view={view} kind="requirement" id={id} /> },
        { text: <BodyList view={view} ids={bodies} /> },
        { text: raised ? inWords(raised) : <Unsaid what="Date" /> },
        { text: stage ? labelOf(view.vocabulary, 'stages', stage) : <Unsaid what="Stage" /> },
      ])}
    />
  );
}

/** A stacked row has no heads, so that the cell says of what nothing is stated. */
function Unsaid({ what }: { what: string }) {
  return (
    <>
      <span class="app-table__head">{what}: </span>
      <NotStated />
    </>
  );
}
