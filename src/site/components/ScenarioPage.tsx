// The page of a scenario: what is supposed, and its rehearsal in sentences.

import type { Entry } from '../../model/entry.ts';
import { referenceTo } from '../../model/reference.ts';
import { termsOf } from '../../model/vocabulary.ts';
import { rehearse } from '../../relate/rehearsal/rehearsal.ts';
import { capital } from '../../text/capital.ts';
import { counted } from '../../text/counted.ts';
import { inWords, whenInWords } from '../dates.ts';
import { type RehearsedProps, rehearsedOf } from '../rehearsed.ts';
import type { View } from '../view.ts';
import { Body } from './Body.tsx';
import { EntryPage } from './EntryPage.tsx';
import { EntrySections } from './EntrySections.tsx';
import { WarningText } from './govuk/WarningText.tsx';
import { Names } from './Names.tsx';
import { RehearsedCounts } from './RehearsedCounts.tsx';
import { RehearsedDemand } from './RehearsedDemand.tsx';
import { RehearsedSupply } from './RehearsedSupply.tsx';
import { RehearsedTies } from './RehearsedTies.tsx';
import { Section } from './Section.tsx';

/** A scenario: what it rests on first of all, then what would change, and what that would bring together. */
export function ScenarioPage({ view, entry }: { view: View; entry: Entry<'scenario'> }) {
  const rehearsal = rehearse(view.catalogue, entry, view.related);
  const basis = termsOf(view.vocabulary, 'scenario-bases').get(entry.header.basis);
  return (
    <EntryPage view={view} entry={entry}>
      {basis && <WarningText iconFallbackText="Note">{`${basis.label}. ${basis.definition}`}</WarningText>}
      <Body text={entry.body} />
      <EntrySections
        view={view}
        entry={entry}
        special={{ changes: <Changes view={view} changes={entry.header.changes} /> }}
      />
      <Section id="counted" title="What is counted">
        <p class="govuk-body">
          What public sources say, as far as it is recorded here, and nothing else. What is not recorded may well be
          there. Whether a requirement still stands is worked out as of {inWords(view.asOf)}.
        </p>
      </Section>
      {rehearsal.mergers.map((merger) => (
        <Rehearsed view={view} merger={merger} rehearsal={rehearsedOf(rehearsal, merger)} />
      ))}
    </EntryPage>
  );
}

function Rehearsed(props: RehearsedProps) {
  return (
    <>
      <RehearsedCounts {...props} />
      <RehearsedDemand {...props} />
      <RehearsedSupply {...props} />
      <RehearsedTies {...props} />
    </>
  );
}

function Changes({ view, changes }: { view: View; changes: Entry<'scenario'>['header']['changes'] }) {
  return (
    <>
      {changes.map(({ from, into, on }) => (
        <p class="govuk-body">
          {capital(whenInWords(on))}, {counted(from.length, 'organisation')} would become one, called “{into.title}”
          here: <Names view={view} of={from.map((id) => referenceTo('organisation', id))} />.
        </p>
      ))}
    </>
  );
}
