// The search page: an empty frame that the search fills in, and the lists for those without script.

import { MANIFEST } from '../../search/shards/manifest.ts';
import { searchAddress } from '../searchFiles.ts';
import type { View } from '../view.ts';
import { Areas } from './HomePage.tsx';
import { Link } from './Link.tsx';
import { Page } from './Page.tsx';
import { PageTitle } from './PageTitle.tsx';

/** The page at /search/. */
export function SearchPage({ view }: { view: View }) {
  const description = 'Search what police forces can get and what they have asked for.';
  return (
    <Page
      view={view}
      title="Search"
      description={description}
      url="/search/"
      scripts={[view.assets.search.url]}
      fetched={[searchAddress(view.search) + MANIFEST]}
    >
      <PageTitle title="Search" />
      <div
        id="search"
        data-folder={view.search.name}
        data-facets={view.index.facets.map(({ name }) => name).join(' ')}
        data-site={view.catalogue.site.name}
        data-address={view.catalogue.site.url}
        data-as-of={view.asOf}
        data-commit={view.build.commit ?? ''}
      />
      <noscript>
        <p class="govuk-body">
          Searching needs script, which is off in this browser. Every entry is in the lists:{' '}
          <Link href="/capabilities/">capabilities</Link>, <Link href="/requirements/">requirements</Link>,{' '}
          <Link href="/organisations/">organisations</Link>, <Link href="/suppliers/">suppliers</Link>,{' '}
          <Link href="/routes/">routes</Link>, and <Link href="/browse/">by every fact</Link>.
        </p>
        <Areas view={view} />
      </noscript>
    </Page>
  );
}
