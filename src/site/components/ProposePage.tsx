// Where a proposal begins: what it is to be about, and what happens to it.

import { formAddress } from '../../model/formAddress.ts';
import { FORM_KINDS, type FormKind } from '../../propose/kinds.ts';
import type { View } from '../view.ts';
import { Link } from './Link.tsx';
import { Page } from './Page.tsx';
import { PageTitle } from './PageTitle.tsx';

interface Way {
  readonly title: string;
  readonly text: string;
}

const WAYS: Readonly<Record<FormKind, Way>> = {
  capability: {
    title: 'A tool or a service',
    text: 'Something that a force can obtain, from you or from somebody else.',
  },
  requirement: {
    title: 'A requirement',
    text: 'Something that a force or another police body needs, with the public document that says so.',
  },
  supplier: { title: 'A supplier', text: 'Who provides a tool or a service, where it is not listed yet.' },
  organisation: {
    title: 'An organisation',
    text: 'A police body, what it uses and what it has validated, each with its source.',
  },
  route: { title: 'A route', text: 'A framework, dynamic market or other lawful way to obtain something.' },
};

/** The page at /propose/. */
export function ProposePage({ view }: { view: View }) {
  const description = 'You need no account, and nothing is sent until you send it yourself.';
  return (
    <Page view={view} title="Propose an entry" description={description} url="/propose/">
      <PageTitle title="Propose an entry">{description}</PageTitle>
      <h2 class="govuk-heading-m">What is it?</h2>
      <ul class="govuk-list app-ways">
        {FORM_KINDS.map((kind) => (
          <li>
            <a class="govuk-link app-ways__link" href={formAddress({ kind })}>
              {WAYS[kind].title}
            </a>
            <p class="govuk-body">{WAYS[kind].text}</p>
          </li>
        ))}
      </ul>
      <h2 class="govuk-heading-m">Is it listed already?</h2>
      <p class="govuk-body">
        Then <Link href="/search/">find it</Link>, and choose “Improve this entry” at the end of its page.
      </p>
      <h2 class="govuk-heading-m">What happens then</h2>
      <ol class="govuk-list govuk-list--number">
        <li>You fill in a form. What you write is checked as you go and kept in this browser alone.</li>
        <li>You get the finished file, and send it as a pull request or by mail.</li>
        <li>
          Somebody who has no part in it reads it against its sources: <Link href="/contribute/">who decides</Link>.
        </li>
      </ol>
    </Page>
  );
}
