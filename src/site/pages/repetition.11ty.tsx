import { RepetitionPage } from '../components/RepetitionPage.tsx';
import { manyPages } from '../template.tsx';

export const { data, render } = manyPages(
  'repetition',
  (id) => `/repetitions/${id}/`,
  (view, id) => <RepetitionPage view={view} id={id} />,
);
