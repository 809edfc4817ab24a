// The list of the published schemas.

import { PUBLISHED_SCHEMAS } from '../publishedSchemas.ts';
import type { View } from '../view.ts';
import { Link } from './Link.tsx';
import { Page } from './Page.tsx';
import { PageTitle } from './PageTitle.tsx';

/** The page at /schema/. */
export function SchemasPage({ view }: { view: View }) {
  const description =
    'The JSON Schemas, 2020-12, against which every file of the catalogue and what is found out from them are checked.';
  return (
    <Page
      view={view}
      title="Schemas"
      description={description}
      url="/schema/"
      above={[{ text: 'Data', href: '/data/' }]}
    >
      <PageTitle title="Schemas">{description}</PageTitle>
      <ul class="govuk-list govuk-list--bullet">
        {Object.entries(PUBLISHED_SCHEMAS).map(([name, schema]) => (
          <li>
            <Link href={`/schema/${name}.schema.json`}>{schema.title ?? name}</Link>: {schema.description}
          </li>
        ))}
      </ul>
    </Page>
  );
}
