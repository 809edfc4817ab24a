// The accessibility statement.

import type { View } from '../view.ts';
import { Prose } from './Prose.tsx';

/** The page at /accessibility/. */
export function AccessibilityPage({ view }: { view: View }) {
  const { contacts } = view.catalogue.site;
  return (
    <Prose
      view={view}
      title="Accessibility"
      description="How this site can be used, what is tested, and what to do where it fails you."
      url="/accessibility/"
    >
      <p>The site is built to meet the Web Content Accessibility Guidelines 2.2 at level AA. You should be able to:</p>
      <ul>
        <li>
          enlarge the text to 400 % and read without scrolling sideways, but for wide tables, which scroll by themselves
        </li>
        <li>reach and use everything by keyboard</li>
        <li>have it read aloud: headings, lists, tables and the number of results say what they are</li>
        <li>use every list and every entry with script turned off</li>
        <li>print any page</li>
      </ul>
      <h2 class="govuk-heading-m">What is tested</h2>
      <p>
        One page of every kind is tested by program at two widths each time the code changes, with the rules of axe-core
        for WCAG 2.2 AA and with an HTML validator. Tests by program find only part of what can go wrong. The site has
        not yet been tested by users of assistive technology.
      </p>
      <h2 class="govuk-heading-m">Known limits</h2>
      <p>
        Documents that entries link to are other bodies’ own and may not be accessible. The interface is in English.
      </p>
      <h2 class="govuk-heading-m">Something in your way?</h2>
      <p>
        {contacts?.catalogue ? (
          <>
            Write to{' '}
            <a class="govuk-link" href={`mailto:${contacts.catalogue}`}>
              {contacts.catalogue}
            </a>{' '}
            and say which page and what you were trying to do.
          </>
        ) : (
          'Tell the maintainers of the repository which page it was and what you were trying to do.'
        )}
      </p>
    </Prose>
  );
}
