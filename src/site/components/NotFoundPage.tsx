// The page for an address that there is none of.

import type { View } from '../view.ts';
import { Link } from './Link.tsx';
import { Page } from './Page.tsx';
import { PageTitle } from './PageTitle.tsx';

/** The page at /404.html. */
export function NotFoundPage({ view }: { view: View }) {
  return (
    <Page view={view} title="Page not found" description="There is no page at this address." url="/404.html">
      <PageTitle title="Page not found">There is no page at this address.</PageTitle>
      <p class="govuk-body">
        <Link href="/search/">Search</Link>, or look in the lists of <Link href="/capabilities/">capabilities</Link>,{' '}
        <Link href="/requirements/">requirements</Link>, <Link href="/organisations/">organisations</Link>,{' '}
        <Link href="/suppliers/">suppliers</Link> and <Link href="/routes/">routes</Link>.
      </p>
    </Page>
  );
}
