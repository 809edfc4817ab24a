// What the site is, what it covers and what it does not.

import { counted } from '../../text/counted.ts';
import { inWords } from '../dates.ts';
import type { View } from '../view.ts';
import { Link, OutwardLink } from './Link.tsx';
import { Prose } from './Prose.tsx';

/** The page at /about/. */
export function AboutPage({ view }: { view: View }) {
  const { forge } = view.catalogue.site;
  return (
    <Prose
      view={view}
      title="About"
      description="What this catalogue is for, what it covers, and how far to trust it."
      url="/about/"
    >
      <h2 class="govuk-heading-m">What it is</h2>
      <p>
        Police forces, regional units and national bodies buy and build cyber capability one by one. Their requirements
        repeat and conflict, and industry cannot see what is wanted. This catalogue puts three things in one place: what
        can be had, what has been asked for, and how the two meet.
      </p>
      <h2 class="govuk-heading-m">What it covers</h2>
      <p>
        Digital forensics, digital evidence, video and recognition, online child protection, intelligence, the
        investigation of cyber crime, fraud and crypto, the defence of police systems, prevention, and the records and
        practice around them: the <Link href="/areas/">areas</Link> say it term by term. A few requirements at the edge
        are kept because the same bodies raised them in the same programmes: a safeguarding order, data for football
        policing, images of crime scenes. Access to locked devices and covert work appear only as far as public
        documents name them, and never with how they are done.
      </p>
      <p>
        A framework or a market is listed as a <Link href="/routes/">route</Link>, not as a capability. Reference works,
        assurance schemes and programmes are listed and marked as what they are; they count in no comparison with a
        need. A building block, such as a speech recognition model, is marked as one: it is no police system.
      </p>
      <h2 class="govuk-heading-m">How far to trust it</h2>
      <ul>
        <li>What is listed is not all that exists, and what was published is not all that is wanted.</li>
        <li>
          What could be disputed has a public source, with the day on which it was read. Most sources of requirements
          were read in part; each entry says which.
        </li>
        <li>“Not stated” means that no source seen says anything. It never means no.</li>
        <li>A recorded use is what its source said on its date. A decision to buy is no proof of delivery.</li>
        <li>
          An entry “recorded” was written from public sources; one “confirmed” was confirmed by the body or supplier
          that it is about.
        </li>
        <li>An entry counts as due for review after {counted(view.catalogue.site['review-months'], 'month')}.</li>
      </ul>
      <p>
        This build was worked out as of {inWords(view.asOf)}: what is open, closed or run out follows from dates and
        that day, and nobody types it in.
      </p>
      <h2 class="govuk-heading-m" id="comparing">
        How entries are compared
      </h2>
      <p>
        A requirement that seeks something obtainable is held against every capability that shares one of its areas,
        need by need. Only typed needs that a product or its provider can answer are compared; needs written as
        sentences, and terms of the contract, are not.
      </p>
      <ul>
        <li>
          Met: the entry states it. Not met: the entry states something else. Not stated: it says nothing of it, which
          is a question to the supplier.
        </li>
        <li>An entry that meets every need that could be compared may still fail one that could not.</li>
        <li>A need that we read into the wording can be unmet and fails nobody.</li>
        <li>Better answers stand first; equal ones in the order of a number made from the id.</li>
      </ul>
      <h2 class="govuk-heading-m">Privacy</h2>
      <p>
        There is no account, no cookie and no tracking. The search runs in your browser, and what you search for stands
        behind the # of the address, which browsers do not send to servers. No page loads anything from another site.
      </p>
      <h2 class="govuk-heading-m">How it is made</h2>
      <p>
        Each entry is a text file in one public repository
        {forge && (
          <>
            {' '}
            (<OutwardLink href={forge.url} />)
          </>
        )}
        , checked against a <Link href="/field-guide/">field guide</Link>, changed only by a proposal that somebody else
        approves, and compiled into these pages. All of it can be <Link href="/data/">taken away as data</Link>.
      </p>
    </Prose>
  );
}
