// What is asked for and little is listed for, and what will be bought again: two lists for those who could supply it.

import { counted } from '../../text/counted.ts';
import type { View } from '../view.ts';
import { GapItem } from './GapItem.tsx';
import { Link } from './Link.tsx';
import { Page } from './Page.tsx';
import { PageTitle } from './PageTitle.tsx';
import { Renewals } from './Renewals.tsx';
import { Section } from './Section.tsx';

/** The page at /gaps/. */
export function GapsPage({ view }: { view: View }) {
  const description = 'What policing has asked for where little is listed here, and what will be bought again.';
  const gaps = view.related.gaps();
  return (
    <Page view={view} title="Asked for" description={description} url="/gaps/">
      <PageTitle title="Asked for">{description}</PageTitle>
      <Section id="gaps" title="Asked for, and little is listed here yet">
        <p class="govuk-body">
          This compares what is asked for with what is listed here, and with nothing else: others may well supply it.
          What most bodies ask for stands first, then what is asked for on most tiers, then what was asked for last.
        </p>
        {gaps.length === 0 && (
          <p class="govuk-body">For everything that is asked for, more than one thing is listed.</p>
        )}
        <ol class="govuk-list app-gaps">
          {gaps.map((gap) => (
            <li>
              <GapItem view={view} gap={gap} />
            </li>
          ))}
        </ol>
      </Section>
      <Section id="repetitions" title="Asked for more than once">
        <p class="govuk-body">
          <Link href="/repetitions/">{counted(view.related.repetitions().length, 'group')} of requirements</Link> ask
          for the same thing, or may do: each with what is common and what differs.
        </p>
      </Section>
      <Section id="renewals" title="Buying again, and when">
        <p class="govuk-body">
          Contracts that may still run, by the earliest end that a source gives. Whoever holds one may extend it, buy
          again, or stop.
        </p>
        <Renewals view={view} />
      </Section>
      <p class="govuk-body">
        The gaps <Link href="/gaps.json">as JSON</Link>; gaps and contracts{' '}
        <Link href="/gaps.atom">as a feed (Atom)</Link>; the contracts{' '}
        <Link href="/renewals.ics">as a calendar (iCalendar)</Link>. If something is missing or wrong,{' '}
        <Link href="/contribute/">get listed or corrected</Link>.
      </p>
    </Page>
  );
}
