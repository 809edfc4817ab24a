// What is new: the requirements raised last, and the capabilities reviewed last.

import { listOf } from '../../model/catalogue.ts';
import { lastDay } from '../../model/date.ts';
import type { Entry } from '../../model/entry.ts';
import { referenceTo } from '../../model/reference.ts';
import { neutralOrder } from '../../search/hash.ts';
import { inWords } from '../dates.ts';
import type { View } from '../view.ts';
import { EntryLink, ReferenceLink } from './Link.tsx';

const SHOWN = 5;

/** Two short lists, each entry with its date. */
export function NewestEntries({ view }: { view: View }) {
  const raised = newest(listOf(view.catalogue, 'requirement'), ({ header }) => header.raised);
  const reviewed = newest(listOf(view.catalogue, 'capability'), ({ header }) => header.reviewed);
  return (
    <ul class="app-columns">
      {[...raised, ...reviewed].map((entry) => (
        <li>
          <ReferenceLink view={view} to={referenceTo(entry.kind, entry.id)} />
          <span class="app-fine">
            {entry.kind === 'requirement' ? (
              <Raised view={view} entry={entry} />
            ) : (
              `reviewed ${inWords(entry.header.reviewed)}`
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}

function Raised({ view, entry: { header } }: { view: View; entry: Entry<'requirement'> }) {
  return (
    <>
      {(header['raised-by'] ?? []).map((id, place) => (
        <>
          {place > 0 && ', '}
          <EntryLink view={view} kind="organisation" id={id} />
        </>
      ))}
      {header.raised && `, raised ${inWords(header.raised)}`}
    </>
  );
}

/** The entries with the latest dates; equal ones in neutral order, so that no name gains by its first letter. */
function newest<E extends Entry>(entries: readonly E[], dateOf: (entry: E) => string | undefined): E[] {
  const dated = entries.flatMap((entry) => {
    const date = dateOf(entry);
    const neutral = neutralOrder(referenceTo(entry.kind, entry.id));
    return date === undefined ? [] : [{ entry, day: lastDay(date), neutral }];
  });
  dated.sort((a, b) => (a.day > b.day ? -1 : a.day < b.day ? 1 : a.neutral - b.neutral));
  return dated.slice(0, SHOWN).map(({ entry }) => entry);
}
