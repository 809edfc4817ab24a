import { AreaPage } from '../components/AreaPage.tsx';
import { manyPages } from '../template.tsx';

export const { data, render } = manyPages(
  'area',
  (id) => `/areas/${id}/`,
  (view, id) => <AreaPage view={view} id={id} />,
);
