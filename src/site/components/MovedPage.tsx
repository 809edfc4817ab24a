// The page at an address that has no entry of its own any more.

import { inWords } from '../dates.ts';
import type { Moved } from '../moved.ts';
import type { View } from '../view.ts';
import { Link } from './Link.tsx';
import { Page } from './Page.tsx';
import { PageTitle } from './PageTitle.tsx';

/** Where a renamed entry is now, or when and why a retired one was taken out. */
export function MovedPage({ view, moved: { from, to, tombstone } }: { view: View; moved: Moved }) {
  const title = tombstone ? 'This entry was taken out' : 'This entry has moved';
  return (
    <Page view={view} title={title} description={title} url={`/${from}/`} refresh={tombstone ? undefined : to}>
      <PageTitle title={title} />
      {tombstone && (
        <p class="govuk-body">
          On {inWords(tombstone.header.date)}: {tombstone.header.reason}
        </p>
      )}
      {to && (
        <p class="govuk-body">
          <Link href={to}>{tombstone ? 'Read this entry instead' : 'Go to the entry'}</Link>
        </p>
      )}
    </Page>
  );
}
