import { FacetPage } from '../components/BrowsePages.tsx';
import { manyPages } from '../template.tsx';

export const { data, render } = manyPages(
  'facet',
  (id) => `/browse/${id}/`,
  (view, id) => <FacetPage view={view} name={id} />,
);
