// The foot of every page: what the site stands for, where its code is, and as of when it was worked out.

import { inWords } from '../dates.ts';
import type { View } from '../view.ts';

const STATEMENTS = [
  { text: 'Asked for', href: '/gaps/' },
  { text: 'Asked for more than once', href: '/repetitions/' },
  { text: 'Draft a requirement', href: '/draft/' },
  { text: 'Coverage', href: '/coverage/' },
  { text: 'Rehearsals', href: '/scenarios/' },
  { text: 'Shortlist', href: '/shortlist/' },
  { text: 'Compare', href: '/compare/' },
  { text: 'My force', href: '/my-force/' },
  { text: 'What changed', href: '/changes/' },
  { text: 'Propose an entry', href: '/propose/' },
  { text: 'Get listed or corrected', href: '/contribute/' },
  { text: 'About', href: '/about/' },
  { text: 'Neutrality', href: '/neutrality/' },
  { text: 'Accessibility', href: '/accessibility/' },
  { text: 'Field guide', href: '/field-guide/' },
  { text: 'Browse by fact', href: '/browse/' },
  { text: 'Data', href: '/data/' },
];

/** The footer. */
export function SiteFooter({ view, url }: { view: View; url: string }) {
  const { contacts } = view.catalogue.site;
  return (
    <footer class="app-footer">
      <div class="govuk-width-container">
        <h2 class="govuk-visually-hidden">About this site</h2>
        <ul class="app-footer__links">
          {STATEMENTS.map(({ text, href }) => (
            <li>
              <a class="app-footer__link" href={href}>
                {text}
              </a>
            </li>
          ))}
          {contacts?.catalogue && (
            <li>
              <a class="app-footer__link" href={`mailto:${contacts.catalogue}`}>
                Correct or take out a fact
              </a>
            </li>
          )}
        </ul>
        <p class="app-footer__text app-on-paper">This page: {new URL(url, view.catalogue.site.url).href}</p>
        <p class="app-footer__text">
          Listing here is no endorsement. What could be disputed has a public source, with its link. Worked out as of{' '}
          <time datetime={view.asOf}>{inWords(view.asOf)}</time>
          <Commit view={view} />.
        </p>
        {isDemonstration(view) && (
          <p class="app-footer__text">
            This is a demonstration: the addresses ending in .example, at which facts are corrected, are not live yet.
          </p>
        )}
        <p class="app-footer__text">
          Content under the{' '}
          <a class="app-footer__link" href="https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/">
            Open Government Licence v3.0
          </a>
          ; code under the MIT licence.
        </p>
      </div>
    </footer>
  );
}

/** Whether the deployment still has the addresses that stand for others (RFC 2606). */
function isDemonstration({ catalogue }: View): boolean {
  return new URL(catalogue.site.url).hostname.endsWith('.example');
}

function Commit({ view: { build } }: { view: View }) {
  return build.commit ? (
    <>
      , from commit <code>{build.commit.slice(0, 10)}</code>
    </>
  ) : null;
}
