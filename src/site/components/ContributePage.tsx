// How to get listed, corrected or taken out, for people who have never seen the repository.

import { formAddress } from '../../model/formAddress.ts';
import { PROOF_PATH } from '../../model/proof.ts';
import { FORGE_NAMES } from '../../propose/forge.ts';
import type { View } from '../view.ts';
import { Link, OutwardLink } from './Link.tsx';
import { Prose } from './Prose.tsx';

/** The page at /contribute/. */
export function ContributePage({ view }: { view: View }) {
  const { forge, contacts } = view.catalogue.site;
  const forgeName = forge ? FORGE_NAMES[forge.type] : 'the forge';
  return (
    <Prose
      view={view}
      title="Get listed or corrected"
      description="What to send, where to, and who decides."
      url="/contribute/"
    >
      <h2 class="govuk-heading-m">If you supply something</h2>
      <p>
        <Link href="/search/">Look for it first</Link>: it may be listed already, and then its page ends with “Improve
        this entry”. If it is not, <Link href={formAddress({ kind: 'capability' })}>propose it</Link>: the form asks
        what it is called, what it does, who supplies it, what it offers, and for a public page for each fact. The
        entries of <Link href="/requirements/">what has been asked for</Link> say which facts buyers look for. Nothing
        is charged and nothing is promised.
      </p>
      <h2 class="govuk-heading-m">If you are a force or another police body</h2>
      <p>
        <Link href={formAddress({ kind: 'requirement' })}>Raise a requirement</Link>, or add a use or a validation to
        your own entry, with a public document that says so; or ask for a fact about you to be corrected or taken out. A
        fact that should not be public is taken out first and discussed afterwards.
      </p>
      <h2 class="govuk-heading-m" id="claim">
        If an entry is about you
      </h2>
      <p>
        We recorded most entries from public sources, and anyone may propose a change. A supplier or a police body can
        look after its own:
      </p>
      <ol>
        <li>
          Put a file at <code>https://your website{PROOF_PATH}</code>. It names the accounts on {forgeName} of those who
          may change the entry, one a line.
        </li>
        <li>
          Write to the catalogue which entry it is. A maintainer of the catalogue reads the file, and adds the names to
          the entry.
        </li>
      </ol>
      <p>
        The website has to be the one that the entry gives. From then on you and the catalogue’s maintainers change the
        entry, another of them approves each change, and you can say that it is confirmed.
      </p>
      <h2 class="govuk-heading-m">Where to</h2>
      <ul>
        <li>
          In a form: <Link href="/propose/">propose an entry</Link>. It gives you the finished file, and the ways to
          send it.
        </li>
        {contacts?.catalogue && (
          <li>
            By mail, without any account:{' '}
            <a class="govuk-link" href={`mailto:${contacts.catalogue}`}>
              {contacts.catalogue}
            </a>
          </li>
        )}
        {forge && (
          <li>
            As a proposal in the repository, with an account on its forge: <OutwardLink href={forge.url} />. Each
            entry’s page ends with a link to its file.
          </li>
        )}
      </ul>
      <h2 class="govuk-heading-m">Who decides</h2>
      <p>
        A reviewer who has no part in the change reads it against its sources. The same rules hold for everyone:{' '}
        <Link href="/neutrality/">how the catalogue stays neutral</Link>.
      </p>
    </Prose>
  );
}
