import { IslandPage } from '../components/IslandPage.tsx';
import { Link } from '../components/Link.tsx';
import { onePage } from '../template.tsx';

const DESCRIPTION = 'Up to six capabilities side by side: first what tells them apart, then what is the same.';

export const { data, render } = onePage('/compare/', (view) => (
  <IslandPage view={view} name="compare" title="Compare" description={DESCRIPTION}>
    <p class="govuk-body">
      Comparing needs script, which is off in this browser. <Link href="/data/capabilities.csv">All capabilities</Link>{' '}
      as a table have the same facts.
    </p>
  </IslandPage>
));
