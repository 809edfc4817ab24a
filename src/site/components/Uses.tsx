// Publicly documented uses: who, what, how far, and the source that says so on its date.

import type { Organisation } from '../../model/entry.generated.ts';
import { areaAddress } from '../../model/reference.ts';
import { labelOf } from '../../model/vocabulary.ts';
import { whenInWords } from '../dates.ts';
import type { View } from '../view.ts';
import { EvidenceItem } from './EvidenceItem.tsx';
import { EntryLink, Link } from './Link.tsx';

/** A use, with the organisation in whose entry it stands. */
export type Use = NonNullable<Organisation['uses']>[number] & { readonly organisation: string };

export interface UsesProps {
  readonly view: View;
  readonly uses: readonly Use[];
  /** Which ends of a use the page shows: its own end goes without saying. */
  readonly show: readonly ('organisation' | 'capability')[];
}

/** Uses as a list, each with its status, date and source together. */
export function Uses({ view, uses, show }: UsesProps) {
  if (uses.length === 0) return <p class="govuk-body app-not-stated">No public record found.</p>;
  return (
    <ul class="govuk-list app-records">
      {uses.map((use) => (
        <li>
          <p class="app-records__what">
            {show.includes('organisation') && <EntryLink view={view} kind="organisation" id={use.organisation} />}
            {show.length === 2 && ', '}
            {show.includes('capability') && <Used view={view} use={use} />}
            {': '}
            {labelOf(view.vocabulary, 'use-statuses', use.status).toLowerCase()}
            {use.date ? `, as recorded ${whenInWords(use.date)}` : ', date not stated'}
          </p>
          <p class="app-records__source">
            <EvidenceItem view={view} evidence={use.evidence} />
          </p>
        </li>
      ))}
    </ul>
  );
}

function Used({ view, use: { capability, area } }: { view: View; use: Use }) {
  if (capability) return <EntryLink view={view} kind="capability" id={capability} />;
  return (
    <>
      <Link href={areaAddress(area)}>{labelOf(view.vocabulary, 'areas', area)}</Link> (no product named)
    </>
  );
}
