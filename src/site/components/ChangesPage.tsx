// What changed in the catalogue, the latest first: what landed, on whose proposal, with whose approval.

import { counted } from '../../text/counted.ts';
import { anchorOf, type Landed, landedIn } from '../changes/landed.ts';
import { sumInWords, toldIn } from '../changes/told.ts';
import { inWords } from '../dates.ts';
import { commitAddress } from '../forgeAddresses.ts';
import type { View } from '../view.ts';
import { ChangedList } from './ChangedList.tsx';
import { Link, OutwardLink } from './Link.tsx';
import { Page } from './Page.tsx';
import { PageTitle } from './PageTitle.tsx';
import { Signers } from './Signers.tsx';

/** So many landings are told; the repository holds all. */
const LANDINGS = 40;

/** The page at /changes/. */
export function ChangesPage({ view }: { view: View }) {
  const description = 'What was listed, changed, renamed and taken out, on whose proposal and with whose approval.';
  const landed = landedIn(view, LANDINGS);
  return (
    <Page view={view} title="What changed" description={description} url="/changes/">
      <PageTitle title="What changed">{description}</PageTitle>
      {!view.past && (
        <p class="govuk-body">
          History not available: this site was built without the whole of the repository’s history, and a part of it
          would give wrong dates.
        </p>
      )}
      {view.past && (
        <p class="govuk-body">
          The latest first, also <Link href="/changes.atom">as a feed (Atom)</Link>. People are named by the body for
          which they sign or by their name on the forge, as git records it. A change “in form alone” changed no fact.
        </p>
      )}
      {view.past && landed.length === 0 && <p class="govuk-body">Nothing has landed yet.</p>}
      {[...byDay(landed)].map(([day, landings]) => (
        <section class="app-section" aria-labelledby={`day-${day}`}>
          <h2 class="govuk-heading-m" id={`day-${day}`}>
            <time datetime={day}>{inWords(day)}</time>
          </h2>
          {landings.map((one) => (
            <LandedPart view={view} landed={one} />
          ))}
        </section>
      ))}
      {view.past && view.past.history.length > LANDINGS && (
        <p class="govuk-body">{counted(view.past.history.length - LANDINGS, 'earlier change')} not shown here.</p>
      )}
    </Page>
  );
}

function byDay(landed: readonly Landed[]): ReadonlyMap<string, readonly Landed[]> {
  const days = new Map<string, Landed[]>();
  for (const one of landed) days.set(one.landing.day, [...(days.get(one.landing.day) ?? []), one]);
  return days;
}

function LandedPart({ view, landed: { landing, files } }: { view: View; landed: Landed }) {
  const { forge } = view.catalogue.site;
  const id = anchorOf(landing);
  const { told, formal } = toldIn(view.past, files);
  const isAlone = told.length === 1;
  return (
    <section class="app-landed" aria-labelledby={id}>
      <h3 class="govuk-heading-s app-landed__title" id={id}>
        {sumInWords(told, formal.length)}
        {/* Several changes of a day may have done as much. */}
        <span class="govuk-visually-hidden">, commit {landing.commit.slice(0, 10)}</span>
      </h3>
      <p class="govuk-body app-fine">
        <Signers view={view} landing={landing} />
        {forge && (
          <>
            {' '}
            <OutwardLink href={commitAddress(forge, landing.commit)}>Commit {landing.commit.slice(0, 10)}</OutwardLink>
          </>
        )}
      </p>
      {told.map(({ change, files }) => (
        <ChangedList view={view} change={change} files={files} isAlone={isAlone} />
      ))}
    </section>
  );
}
