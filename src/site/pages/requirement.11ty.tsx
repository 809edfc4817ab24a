import { RequirementPage } from '../components/RequirementPage.tsx';
import { entryPages } from '../template.tsx';

export const { data, render } = entryPages('requirement', (view, entry) => (
  <RequirementPage view={view} entry={entry} />
));
