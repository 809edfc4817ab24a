import { FacetValuePage } from '../components/BrowsePages.tsx';
import { manyPages } from '../template.tsx';

export const { data, render } = manyPages(
  'facetValue',
  (id) => `/browse/${id}/`,
  (view, id) => <FacetValuePage view={view} id={id} />,
);
