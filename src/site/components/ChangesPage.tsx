// What changed in the catalogue, the latest first: what landed, on whose proposal, with whose approval.

import { counted } from '../../text/counted.ts';
import { anchorOf, type Landed, landedIn } from '../changes/landed.ts';
import { inWords } from '../dates.ts';
import { commitAddress } from '../forgeAddresses.ts';
import { CHANGES } from '../historyWords.ts';
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
          which they sign or by their name on the forge, as git records it.
        </p>
      )}
      {view.past && landed.length === 0 && <p class="govuk-body">Nothing has landed yet.</p>}
      {landed.map((one) => (
        <LandedSection view={view} landed={one} />
      ))}
      {view.past && view.past.history.length > LANDINGS && (
        <p class="govuk-body">{counted(view.past.history.length - LANDINGS, 'earlier change')} not shown here.</p>
      )}
    </Page>
  );
}

function LandedSection({ view, landed: { landing, files } }: { view: View; landed: Landed }) {
  const { forge } = view.catalogue.site;
  const id = anchorOf(landing);
  return (
    <section class="app-section" aria-labelledby={id}>
      <h2 class="govuk-heading-m" id={id}>
        <time datetime={landing.day}>{inWords(landing.day)}</time>: {counted(files.length, 'file')}
        {/* Several changes of a day may have as many files. */}
        <span class="govuk-visually-hidden">, commit {landing.commit.slice(0, 10)}</span>
      </h2>
      <p class="govuk-body">
        <Signers view={view} landing={landing} />
        {forge && (
          <>
            {' '}
            <OutwardLink href={commitAddress(forge, landing.commit)}>Commit {landing.commit.slice(0, 10)}</OutwardLink>
          </>
        )}
      </p>
      {CHANGES.map((change) => (
        <ChangedList view={view} change={change} files={files.filter(({ step }) => step.change === change)} />
      ))}
    </section>
  );
}
