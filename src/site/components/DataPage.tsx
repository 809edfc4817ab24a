// What can be taken away as data.

import { FOLDERS, KINDS } from '../../model/kind.ts';
import type { View } from '../view.ts';
import { Link } from './Link.tsx';
import { Page } from './Page.tsx';
import { PageTitle } from './PageTitle.tsx';
import { Section } from './Section.tsx';

/** The page at /data/. */
export function DataPage({ view }: { view: View }) {
  const description = 'Every entry as CSV and JSON, and the schemas that they follow.';
  return (
    <Page view={view} title="Data" description={description} url="/data/">
      <PageTitle title="Data">{description}</PageTitle>
      <Section id="entries" title="Entries">
        <ul class="govuk-list govuk-list--bullet">
          {KINDS.filter((kind) => kind !== 'scenario').map((kind) => (
            <li>
              {FOLDERS[kind]}: <Link href={`/data/${FOLDERS[kind]}.csv`}>CSV</Link>,{' '}
              <Link href={`/data/${FOLDERS[kind]}.json`}>JSON</Link>
            </li>
          ))}
        </ul>
      </Section>
      <Section id="schemas" title="Schemas">
        <p class="govuk-body">
          <Link href="/schema/">JSON Schemas</Link> of every kind, and of what <code>npm run relate</code> prints, in
          the version 2020-12. <Link href="/field-guide/">The field guide</Link> says the same in words.
        </p>
      </Section>
      <Section id="build" title="This build">
        <p class="govuk-body">
          <Link href="/build.json">build.json</Link> says from which commit and as of which day the site was made.
        </p>
      </Section>
    </Page>
  );
}
