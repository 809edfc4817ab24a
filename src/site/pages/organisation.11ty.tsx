import { OrganisationPage } from '../components/OrganisationPage.tsx';
import { entryPages } from '../template.tsx';

export const { data, render } = entryPages('organisation', (view, entry) => (
  <OrganisationPage view={view} entry={entry} />
));
